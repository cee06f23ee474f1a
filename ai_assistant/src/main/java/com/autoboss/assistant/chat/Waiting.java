package com.autoboss.assistant.chat;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a call wants to wait for the answer: {@code ?wait=true} or {@code Prefer: wait=25}. */
final class Waiting {

  private static final Pattern PREFERENCE =
      Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*(\\d{1,6})(?:$|[,;\\s])");

  private Waiting() {}

  /**
   * How long; empty when the call does not want to wait.
   *
   * @param longest what {@code true} means
   */
  static Optional<Duration> of(boolean wait, @Nullable String prefer, Duration longest) {
    if (wait) {
      return Optional.of(longest);
    }
    Matcher preference = PREFERENCE.matcher(prefer == null ? "" : prefer);
    return preference.find()
        ? Optional.of(Duration.ofSeconds(Long.parseLong(preference.group(1))))
        : Optional.empty();
  }
}
