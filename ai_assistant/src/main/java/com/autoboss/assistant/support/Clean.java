package com.autoboss.assistant.support;

import com.autoboss.assistant.refusal.Invalid;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text from people, made fit to keep; null for nothing. */
final class Clean {

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

  private Clean() {}

  static @Nullable String text(String field, @Nullable String text, int longest) {
    String clean =
        text == null
            ? ""
            : text.replaceAll("\\R", "\n")
                .replaceAll("\\p{Cs}", "\uFFFD")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .strip();
    if (clean.codePointCount(0, clean.length()) > longest) {
      throw new Invalid("text-too-long", "%s has at most %d characters".formatted(field, longest));
    }
    return clean.isEmpty() ? null : clean;
  }

  static @Nullable String line(String field, @Nullable String text, int longest) {
    return text(field, text == null ? null : text.replaceAll("\\s+", " "), longest);
  }

  /** A sender's name for what it sends; null when it gave none. */
  static @Nullable String key(@Nullable String key) {
    if (key != null && !KEY.matcher(key).matches()) {
      throw new Invalid(
          "bad-idempotency-key", "an idempotency key has 1 to 200 visible ASCII characters");
    }
    return key;
  }

  static @Nullable List<String> words(String field, @Nullable List<String> words, int most) {
    if (words == null) {
      return null;
    }
    if (words.size() > most) {
      throw new Invalid("too-many-words", "%s has at most %d entries".formatted(field, most));
    }
    return words.stream()
        .map(word -> line(field, word, 100))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
