package com.autoboss.assistant.answer.golden;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One asking of golden questions.
 *
 * @param version the version whose publication it belongs to; null for one on command
 * @param manual title of its manual; null for one on command
 * @param number of that version within its manual; null for one on command
 * @param asked how many questions
 * @param first how many of them found their page before all others
 * @param amongFive how many of them found it among the first five pages
 * @param results empty in lists of runs
 */
record GoldenRun(
    UUID id,
    Cause cause,
    @Nullable UUID version,
    @Nullable String manual,
    @Nullable Integer number,
    Instant at,
    int asked,
    int first,
    int amongFive,
    List<Result> results) {

  /** Why the questions were asked. */
  enum Cause {
    COMMAND,
    BEFORE,
    AFTER
  }

  /**
   * How one question did.
   *
   * @param rank of its page among the pages found, from 1; null when it was not among them
   * @param before the same before the publication; null when it was not found, or not asked
   */
  record Result(
      UUID question,
      String text,
      String model,
      int page,
      @Nullable Integer rank,
      @Nullable Integer before) {}
}
