package com.autoboss.assistant.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * One thing that must be well for the service to be well, as the feature that owns it sees it.
 * Every bean of this type is part of readiness.
 *
 * <p>Looking costs nothing, waits for nobody longer than a second or two, and may be done by many
 * threads. Evidence and remedy are shown to anyone: they name parts, never addresses or secrets.
 */
public interface Check {

  /** Stable and short, in snake case, for example {@code database}. */
  String name();

  /** Looks now. What is thrown counts as {@link Verdict#FAIL}. */
  Finding look();

  /** How a thing is. */
  enum Verdict {
    /** As it should be. */
    PASS,
    /** The service goes on without it, and can do less. */
    WARN,
    /** The service cannot serve. */
    FAIL,
    /** Nothing can be said yet; never counts as well. */
    UNKNOWN
  }

  /**
   * What was found.
   *
   * @param evidence what was seen, in one line
   * @param remedy what to do about it, in one line; null when nothing needs doing
   */
  record Finding(Verdict verdict, String evidence, @Nullable String remedy) {

    public static Finding pass(String evidence) {
      return new Finding(Verdict.PASS, evidence, null);
    }

    public static Finding warn(String evidence, String remedy) {
      return new Finding(Verdict.WARN, evidence, remedy);
    }

    public static Finding fail(String evidence, String remedy) {
      return new Finding(Verdict.FAIL, evidence, remedy);
    }

    public static Finding unknown(String evidence) {
      return new Finding(Verdict.UNKNOWN, evidence, null);
    }
  }
}
