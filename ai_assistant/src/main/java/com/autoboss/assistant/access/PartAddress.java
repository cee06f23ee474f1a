package com.autoboss.assistant.access;

import com.autoboss.assistant.lifecycle.StartRefused;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the host application shows a part.
 *
 * @param template address with {@code {part}} in the place of the part's number; null when the host
 *     shows none
 */
public record PartAddress(@Nullable String template) {

  private static final String PART = "{part}";

  public PartAddress {
    template = template == null || template.isBlank() ? null : template.strip();
    boolean fits =
        template == null
            || (template.contains(PART) && template.matches("(https?://|/(?!/))[^\\s\"'<>]+"));
    if (!fits) {
      throw new StartRefused(
          "ASSISTANT_PART_URL is no address with {part}; give one such as /parts?number={part}");
    }
  }

  /** The address of this part; empty when the host shows none. */
  public Optional<String> of(String number) {
    return Optional.ofNullable(template)
        .map(address -> address.replace(PART, URLEncoder.encode(number, StandardCharsets.UTF_8)));
  }
}
