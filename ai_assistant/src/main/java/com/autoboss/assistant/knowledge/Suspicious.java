package com.autoboss.assistant.knowledge;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Characters that no manual prints: what is left when a font does not say which letters it shows,
 * or when bytes were taken for another encoding.
 *
 * @param count how many of them
 * @param examples a few, by code point
 */
record Suspicious(int count, List<String> examples) {

  private static final int EXAMPLES = 5;

  // Replacement, controls, private use, unassigned; UTF-8 read as Latin-1; glyph numbers.
  private static final Pattern STRANGE =
      Pattern.compile(
          "\\uFFFD|[\\p{Cc}&&[^\\n\\r\\t]]|\\p{Co}|\\p{Cn}|[\\u00C2\\u00C3][\\u0080-\\u00BF]|\\(cid:\\d+\\)");

  static Suspicious in(String text) {
    List<String> found =
        STRANGE.matcher(text).results().map(MatchResult::group).map(Suspicious::name).toList();
    return new Suspicious(found.size(), found.stream().distinct().limit(EXAMPLES).toList());
  }

  private static String name(String found) {
    return found.startsWith("(") ? found : "U+%04X".formatted(found.codePointAt(0));
  }
}
