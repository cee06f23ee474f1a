package com.autoboss.assistant.diagnosis;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to read, try or do.
 *
 * @param number from 1, within its answer
 * @param instruction the manual's own words; for a warning to be confirmed empty
 * @param warnings of the manual, word for word, that must be read before
 * @param page where it stands; null for warnings, which name their own
 */
public record GuidedStep(
    int number, Kind kind, String instruction, List<String> warnings, @Nullable Place page) {

  /** The page of a manual. */
  public record Place(UUID manual, int version, String title, int page) {}

  /** What it means when somebody reports that it worked. */
  public enum Kind {
    /** The warnings were read; the next step may be shown. */
    CONFIRM,
    /** A remedy: the fault is gone. */
    REMEDY,
    /** A numbered step: done, and the next one follows. */
    ACTION
  }

  GuidedStep numbered(int n) {
    return new GuidedStep(n, kind, instruction, warnings, page);
  }
}
