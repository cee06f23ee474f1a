package com.autoboss.assistant.cli;

import com.autoboss.assistant.lifecycle.StartRefused;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Keeps the framework from telling a refused start at length: {@link Failures} says it in one line.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class QuietRefusal implements SpringBootExceptionReporter {

  @Override
  public boolean reportException(Throwable failure) {
    return translated(failure) instanceof StartRefused;
  }

  /** The refusal within a failed start, or the failure itself where it is none. */
  static RuntimeException translated(Throwable failure) {
    StartRefused refused = StartRefused.within(failure);
    if (refused != null) {
      return refused;
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException taken) {
        return new StartRefused(
            "port %d is in use; choose another with --port".formatted(taken.getPort()), taken);
      }
    }
    return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
  }
}
