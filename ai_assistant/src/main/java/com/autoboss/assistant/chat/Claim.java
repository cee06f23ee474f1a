package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.answer.Question;
import java.util.UUID;

/**
 * The right of a node to run a turn, and what it needs for that. Whatever it writes carries node
 * and attempt, so that a run that lost its lease unnoticed can write nothing.
 */
record Claim(UUID turn, UUID node, int attempt, Caller caller, Question question) {}
