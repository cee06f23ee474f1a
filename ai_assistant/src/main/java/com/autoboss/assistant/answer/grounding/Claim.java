package com.autoboss.assistant.answer.grounding;

/**
 * One thing that a language model says, and the manual's words that it says carry it. Both are
 * hostile text.
 *
 * @param text what is to be shown, in the asker's language
 * @param quote words of the evidence, in the manual's language
 */
public record Claim(String text, String quote) {}
