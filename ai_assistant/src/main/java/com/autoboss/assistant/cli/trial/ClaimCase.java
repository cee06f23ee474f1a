package com.autoboss.assistant.cli.trial;

import com.autoboss.assistant.cli.bench.ScriptLine;

/**
 * One question and what the scripted model says to it.
 *
 * @param language of the question and the reply
 * @param text what the model says; of a reply that is half or endless, its first statement
 * @param line the reply for the script
 */
record ClaimCase(
    ClaimKind kind, Fact fact, String language, String question, String text, ScriptLine line) {}
