package com.autoboss.assistant.search.text;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which languages are written in the script that most letters of a text have. */
public final class Scripts {

  private static final Map<UnicodeScript, Set<String>> LANGUAGES =
      Map.ofEntries(
          Map.entry(UnicodeScript.GREEK, Set.of("el")),
          Map.entry(UnicodeScript.ARABIC, Set.of("ar", "fa", "ur")),
          Map.entry(UnicodeScript.HEBREW, Set.of("he")),
          Map.entry(UnicodeScript.CYRILLIC, Set.of("ru", "uk", "bg", "sr", "mk", "be", "kk")),
          Map.entry(UnicodeScript.HANGUL, Set.of("ko")),
          Map.entry(UnicodeScript.HIRAGANA, Set.of("ja")),
          Map.entry(UnicodeScript.KATAKANA, Set.of("ja")),
          Map.entry(UnicodeScript.HAN, Set.of("zh", "ja")),
          Map.entry(UnicodeScript.THAI, Set.of("th")),
          Map.entry(UnicodeScript.DEVANAGARI, Set.of("hi", "mr", "ne")),
          Map.entry(UnicodeScript.GEORGIAN, Set.of("ka")),
          Map.entry(UnicodeScript.ARMENIAN, Set.of("hy")));

  private Scripts() {}

  /**
   * Those of the expected languages that the text may be in, judged by script; empty without
   * letters. One that nobody expects is named all the same when its script has no other language.
   */
  public static List<String> languages(String text, List<String> expected) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(UnicodeScript.of(c), weight(c), Integer::sum));
    UnicodeScript main =
        letters.entrySet().stream()
            .max(Comparator.comparingInt(Map.Entry::getValue))
            .map(Map.Entry::getKey)
            .orElse(UnicodeScript.COMMON);
    Set<String> written = LANGUAGES.getOrDefault(main, Set.of());
    if (main == UnicodeScript.LATIN) {
      return expected.stream().filter(Scripts::isLatin).toList();
    }
    List<String> possible = expected.stream().filter(written::contains).toList();
    return possible.isEmpty() && written.size() == 1 ? List.copyOf(written) : possible;
  }

  /** Product names and units in Latin letters stand in texts of every language. */
  private static int weight(int letter) {
    return UnicodeScript.of(letter) == UnicodeScript.LATIN ? 1 : 3;
  }

  private static boolean isLatin(String language) {
    return LANGUAGES.values().stream().noneMatch(languages -> languages.contains(language));
  }
}
