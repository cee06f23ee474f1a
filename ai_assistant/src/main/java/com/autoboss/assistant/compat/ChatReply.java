package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.PartAddress;
import com.autoboss.assistant.answer.Answer;
import com.autoboss.assistant.answer.Citation;
import com.autoboss.assistant.answer.Hazard;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * An answer in the form that the existing chat widget shows.
 *
 * @param response complete by itself: warnings, statements, and the page of each
 * @param sessionId the conversation; sent back with the next message
 * @param responseTime in seconds
 * @param parts that the answer names and the host shows
 */
record ChatReply(
    String response,
    UUID sessionId,
    String modelUsed,
    int tokensUsed,
    double responseTime,
    boolean success,
    String messageType,
    List<Citation> citations,
    List<Hazard> hazards,
    List<PartLink> parts,
    String languageDetected,
    boolean refused,
    BigDecimal cost,
    UUID traceId) {

  static ChatReply of(Waited waited, PartAddress parts) {
    Answer answer = waited.answer();
    return new ChatReply(
        waited.text(),
        waited.turn().conversation(),
        answer.modelUsed(),
        0,
        answer.seconds(),
        true,
        "text",
        answer.citations(),
        answer.hazards(),
        PartLink.of(answer, parts),
        answer.language(),
        answer.refused(),
        answer.cost(),
        answer.traceId());
  }
}
