package com.autoboss.assistant.insight;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How questions ended, and what their askers say of it.
 *
 * @param refusals by reason
 * @param averageSatisfaction of whole sessions, 1 to 5; null when nobody said
 */
public record AnswerFigures(
    int questions,
    int answered,
    int refused,
    int failed,
    int cancelled,
    Map<String, Integer> refusals,
    int solved,
    int notSolved,
    int wrong,
    int ratings,
    @Nullable Double averageSatisfaction) {}
