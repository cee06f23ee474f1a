package com.autoboss.assistant.answer;

import java.util.List;
import java.util.Objects;

/**
 * What an answer or refusal says beside its statements.
 *
 * @param requestForPerson whether the asker wants to talk to a person; whoever shows this offers
 *     the hand-over
 * @param corrections values of the question that the manual gives otherwise
 * @param conflicts places of the manuals that contradict each other, two or more each
 */
public record Remarks(
    boolean requestForPerson, List<Correction> corrections, List<List<Citation>> conflicts) {

  /** Nothing to remark. */
  public static final Remarks NONE = new Remarks(false, List.of(), List.of());

  /** Answers stored before there were remarks have none. */
  public Remarks {
    corrections = List.copyOf(Objects.requireNonNullElse(corrections, List.of()));
    conflicts = List.copyOf(Objects.requireNonNullElse(conflicts, List.of()));
  }

  /**
   * A value or part of the question that is wrong.
   *
   * @param asked as the question has it
   * @param said as the manual has it
   * @param text both, as a sentence in the asker's language
   * @param citation where the manual says so
   */
  public record Correction(String asked, String said, String text, Citation citation) {}
}
