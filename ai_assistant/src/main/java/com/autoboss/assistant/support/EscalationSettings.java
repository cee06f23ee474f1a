package com.autoboss.assistant.support;

import com.autoboss.assistant.lifecycle.StartRefused;
import com.autoboss.assistant.mail.Address;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of tickets.
 *
 * @param addresses that get a letter for each new ticket
 * @param contacts whom an operator may call, the first one first
 * @param language of the letters
 */
public record EscalationSettings(List<String> addresses, List<Contact> contacts, String language) {

  private static final List<String> LANGUAGES = List.of("en", "el", "ar", "es", "tr", "no");

  /**
   * Reads the environment variables.
   *
   * @throws StartRefused when one cannot be read
   */
  static EscalationSettings from(Function<String, @Nullable String> variable) {
    List<String> addresses = parts(variable.apply("ASSISTANT_ESCALATION_EMAIL"), ",").toList();
    if (!addresses.stream().allMatch(Address::isOne)) {
      throw new StartRefused(
          "ASSISTANT_ESCALATION_EMAIL is no list of addresses; give such as support@example.org");
    }
    String language = variable.apply("ASSISTANT_ESCALATION_LANGUAGE");
    if (language != null && !LANGUAGES.contains(language)) {
      throw new StartRefused(
          "ASSISTANT_ESCALATION_LANGUAGE=%s; give one of %s".formatted(language, LANGUAGES));
    }
    return new EscalationSettings(
        addresses,
        parts(variable.apply("ASSISTANT_ESCALATION_CONTACTS"), ";")
            .map(EscalationSettings::contact)
            .toList(),
        language == null ? "en" : language);
  }

  private static Contact contact(String text) {
    List<String> fields = Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
    if (fields.size() > 5 || fields.getFirst().isEmpty()) {
      throw new StartRefused(
          "ASSISTANT_ESCALATION_CONTACTS cannot be read; give NAME|EMAIL|PHONE|HOURS|FIELD;…");
    }
    return new Contact(
        fields.getFirst(), field(fields, 1), field(fields, 2), field(fields, 3), field(fields, 4));
  }

  private static @Nullable String field(List<String> fields, int n) {
    return n < fields.size() && !fields.get(n).isEmpty() ? fields.get(n) : null;
  }

  private static Stream<String> parts(@Nullable String text, String separator) {
    return Arrays.stream((text == null ? "" : text).split(separator))
        .map(String::strip)
        .filter(part -> !part.isEmpty());
  }
}
