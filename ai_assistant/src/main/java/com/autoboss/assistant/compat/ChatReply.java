package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.PartAddress;
import com.autoboss.assistant.answer.Answer;
import com.autoboss.assistant.answer.Citation;
import com.autoboss.assistant.answer.Hazard;
import com.autoboss.assistant.diagnosis.GuidedStep;
import com.autoboss.assistant.llm.Usage;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer in the form that the existing chat widget shows.
 *
 * @param response complete by itself: warnings, statements, and the page of each
 * @param sessionId the conversation; sent back with the next message
 * @param tokensUsed read and written by language models, for this answer
 * @param responseTime in seconds
 * @param stepData null for an answer that is no step
 * @param parts that the answer names and the host shows
 * @param cost in the configured currency; null when a model has no configured price
 */
record ChatReply(
    String response,
    UUID sessionId,
    String modelUsed,
    long tokensUsed,
    double responseTime,
    boolean success,
    @Nullable String errorMessage,
    String messageType,
    @Nullable StepData stepData,
    List<Citation> citations,
    List<Hazard> hazards,
    List<PartLink> parts,
    String languageDetected,
    boolean refused,
    @Nullable BigDecimal cost,
    UUID traceId) {

  static ChatReply of(Waited waited, PartAddress parts, Usage usage, @Nullable Guide guide) {
    Answer answer = waited.answer();
    GuidedStep step = guide == null ? null : guide.current();
    return new ChatReply(
        waited.text(),
        waited.turn().conversation(),
        answer.modelUsed(),
        usage.promptTokens() + usage.replyTokens(),
        answer.seconds(),
        true,
        null,
        step == null ? "text" : "diagnostic_step",
        step == null ? null : StepData.of(waited.turn(), step),
        answer.citations(),
        answer.hazards(),
        PartLink.of(answer, parts),
        answer.language(),
        answer.refused(),
        usage.cost(),
        answer.traceId());
  }
}
