package com.autoboss.assistant.llm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What calls used.
 *
 * @param promptTokens tokens read, cached ones included
 * @param cachedTokens tokens read from the endpoint's cache
 * @param replyTokens tokens written
 * @param estimated whether any of the tokens are our own count, because the endpoint sent none
 * @param cost money in the configured currency; null when no price is configured for the model
 */
public record Usage(
    long promptTokens,
    long cachedTokens,
    long replyTokens,
    boolean estimated,
    @Nullable BigDecimal cost) {}
