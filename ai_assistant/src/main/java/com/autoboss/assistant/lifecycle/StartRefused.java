package com.autoboss.assistant.lifecycle;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/**
 * The environment is not fit to start in, and only a person can change that: a contradictory
 * setting, a folder in use, a missing right. The message is one line that names the thing, its
 * value unless secret, and the remedy; the process shows that line alone and ends with code 3.
 */
public final class StartRefused extends RuntimeException implements ExitCodeGenerator {

  private static final long serialVersionUID = 1L;

  public StartRefused(String line) {
    super(line);
  }

  public StartRefused(String line, Throwable cause) {
    super(line, cause);
  }

  /**
   * Returns the refusal among the causes of a failure, or null when it failed for other reasons.
   */
  public static @Nullable StartRefused within(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StartRefused refused) {
        return refused;
      }
    }
    return null;
  }

  /** The line to show. */
  public String line() {
    return String.valueOf(getMessage());
  }

  @Override
  public int getExitCode() {
    return 3;
  }
}
