package com.autoboss.assistant.answer.golden;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question and the page that answers it.
 *
 * @param language primary tag of the question; null to detect it
 * @param model name of the model that it is about
 * @param page of the published version of the manual, from 1
 */
public record GoldenQuestion(
    UUID id,
    String text,
    @Nullable String language,
    UUID modelId,
    String model,
    UUID manual,
    String title,
    int page) {}
