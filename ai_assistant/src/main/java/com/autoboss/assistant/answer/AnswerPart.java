package com.autoboss.assistant.answer;

import java.util.List;
import java.util.Map;

/**
 * What becomes known while an answer is made, in the order in which it may be shown. Hazards come
 * before statements.
 */
public sealed interface AnswerPart {

  /** A stage has begun: search, compose, verify. */
  record Progress(String stage) implements AnswerPart {}

  /** A warning of the manual that goes with what follows. */
  record HazardFound(Hazard hazard) implements AnswerPart {}

  /** Pages that contradict each other. */
  record ConflictFound(List<Citation> citations) implements AnswerPart {}

  /** The question takes something for granted that the manual has otherwise. */
  record CorrectionFound(Remarks.Correction correction) implements AnswerPart {}

  /** A verified statement with the citations it points to, by their index in the answer. */
  record StatementReady(Statement statement, Map<Integer, Citation> citations)
      implements AnswerPart {}

  /** A statement shown before is taken back. */
  record Withdrawn(int n) implements AnswerPart {}
}
