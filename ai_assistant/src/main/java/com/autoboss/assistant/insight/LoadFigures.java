package com.autoboss.assistant.insight;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long answers took, and what language models did for them. Times are in seconds from accepting
 * a question to its end; null without questions.
 *
 * @param calls of language models, by how they ended
 * @param cost in the configured currency, as far as prices are known
 */
public record LoadFigures(
    @Nullable Double averageSeconds,
    @Nullable Double medianSeconds,
    @Nullable Double p95Seconds,
    Map<String, Integer> calls,
    long promptTokens,
    long replyTokens,
    BigDecimal cost) {}
