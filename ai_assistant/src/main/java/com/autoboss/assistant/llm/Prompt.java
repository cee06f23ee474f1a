package com.autoboss.assistant.llm;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a language model is asked.
 *
 * @param instructions what it is to do; ours, holds no secret
 * @param material question and evidence; foreign text
 * @param schema JSON schema of the reply; null for plain text
 * @param mostTokens of the reply
 * @param deadline for the whole call
 */
public record Prompt(
    String instructions,
    String material,
    @Nullable String schema,
    int mostTokens,
    Duration deadline) {}
