package com.autoboss.assistant.compat;

import com.autoboss.assistant.refusal.Missing;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a step for clients: conversation, turn and number. */
record StepId(UUID conversation, int turn, int number) {

  private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})\\.(\\d{1,6})\\.(\\d{1,4})");

  /** Refuses what cannot be one as a missing one. */
  static StepId read(@Nullable String text) {
    Matcher parts = FORM.matcher(text == null ? "" : text);
    if (!parts.matches()) {
      throw unknown();
    }
    return new StepId(
        ChatSession.id(parts.group(1)).orElseThrow(StepId::unknown),
        Integer.parseInt(parts.group(2)),
        Integer.parseInt(parts.group(3)));
  }

  static Missing unknown() {
    return new Missing("unknown-step", "there is no such step");
  }

  @Override
  public String toString() {
    return conversation + "." + turn + "." + number;
  }
}
