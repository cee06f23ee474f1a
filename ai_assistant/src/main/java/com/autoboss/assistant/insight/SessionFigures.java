package com.autoboss.assistant.insight;

import org.jspecify.annotations.Nullable;

/**
 * Conversations that were begun, and what was asked in them.
 *
 * @param averageMessages of a session; null without sessions
 */
public record SessionFigures(
    int totalSessions,
    int activeSessions,
    int completedSessions,
    int escalatedSessions,
    int abandonedSessions,
    int uniqueUsers,
    int totalMessages,
    @Nullable Double averageMessages) {}
