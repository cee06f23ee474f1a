package com.autoboss.assistant.llm;

/**
 * What a language model replied.
 *
 * @param text as it came, untrusted
 * @param model name of the model that replied
 * @param promptTokens tokens read, by the endpoint's count, else our own
 * @param replyTokens tokens written, likewise
 * @param whole false when the reply was cut by the token limit
 */
public record Completion(
    String text, String model, int promptTokens, int replyTokens, boolean whole) {}
