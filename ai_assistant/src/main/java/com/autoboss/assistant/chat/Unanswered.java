package com.autoboss.assistant.chat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that the product did not answer to the asker's use, for people who want to know why;
 * it does not say whose it is.
 *
 * @param id of the turn; only good for asking for those before it
 * @param hour when it was asked, to the hour
 * @param text without what says who asks
 * @param reason why it was refused; null when it was answered
 * @param outcome what the asker says, not_solved or wrong; null when nothing
 * @param said the asker's reason and words about that, likewise; null when none
 * @param trace of how the answer came about; null when there is none
 * @param ticket that the talk was handed over with; null without one, and for those who handle none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Unanswered(
    UUID id,
    Instant hour,
    String text,
    @Nullable String model,
    @Nullable String language,
    @Nullable String reason,
    @Nullable String outcome,
    @Nullable String said,
    @Nullable UUID trace,
    @Nullable UUID ticket) {}
