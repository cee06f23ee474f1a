package com.autoboss.assistant.llm.spending;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a call used.
 *
 * @param cost null when no price is known
 * @param estimated by our own count
 */
public record Counted(
    long prompt, long cached, long reply, @Nullable BigDecimal cost, boolean estimated) {}
