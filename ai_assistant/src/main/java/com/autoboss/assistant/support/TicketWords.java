package com.autoboss.assistant.support;

import com.autoboss.assistant.refusal.Invalid;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the words that interfaces use for states, priorities and reasons, in any case. */
public final class TicketWords {

  private TicketWords() {}

  public static @Nullable TicketState state(@Nullable String word) {
    return read(TicketState.class, "state", word);
  }

  /** The host calls the most urgent ones critical. */
  public static @Nullable Priority priority(@Nullable String word) {
    return "critical".equalsIgnoreCase(word)
        ? Priority.URGENT
        : read(Priority.class, "priority", word);
  }

  public static @Nullable Reason reason(@Nullable String word) {
    return read(Reason.class, "reason", word);
  }

  private static <E extends Enum<E>> @Nullable E read(
      Class<E> words, String field, @Nullable String word) {
    if (word == null || word.isBlank()) {
      return null;
    }
    E[] all = words.getEnumConstants();
    return Arrays.stream(all)
        .filter(each -> each.name().equals(word.strip().toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new Invalid(
                "bad-" + field,
                field + " is one of " + Arrays.toString(all).toLowerCase(Locale.ROOT)));
  }
}
