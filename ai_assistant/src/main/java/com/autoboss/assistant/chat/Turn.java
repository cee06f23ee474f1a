package com.autoboss.assistant.chat;

import java.time.Instant;
import java.util.UUID;

/**
 * A question in a conversation and what became of it.
 *
 * @param n position in the conversation, from 1
 * @param text the question
 */
public record Turn(
    UUID id, UUID conversation, int n, String text, Instant acceptedAt, TurnState state) {}
