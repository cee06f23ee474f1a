package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.refusal.Invalid;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the maker calls one thing in several languages.
 *
 * @param names by language (primary tag), each with one name or more
 * @param note for editors; null when there is none
 */
record GlossaryEntry(UUID id, Map<String, Set<String>> names, @Nullable String note) {

  private static final int MOST_NAMES = 10;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 80;
  private static final int LONGEST_NOTE = 500;

  GlossaryEntry {
    names = clean(names);
    if (names.size() < 2) {
      throw bad("an entry needs names in two languages or more");
    }
    if (note != null && note.length() > LONGEST_NOTE) {
      throw bad("a note has at most " + LONGEST_NOTE + " characters");
    }
  }

  private static Map<String, Set<String>> clean(Map<String, Set<String>> given) {
    Map<String, Set<String>> clean = new TreeMap<>();
    given.forEach((tag, names) -> {
      Set<String> kept = clean.computeIfAbsent(language(tag), none -> new LinkedHashSet<>());
      names.forEach(name -> kept.add(name(name)));
      if (kept.isEmpty() || kept.size() > MOST_NAMES) {
        throw bad("a language has 1 to " + MOST_NAMES + " names");
      }
    });
    return clean;
  }

  private static String language(String tag) {
    String language = Locale.forLanguageTag(tag.strip()).getLanguage();
    if (language.isEmpty()) {
      throw bad("expected language tags such as en");
    }
    return language.equals("nb") || language.equals("nn") ? "no" : language;
  }

  private static String name(String given) {
    String name = given.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    if (name.length() < SHORTEST || name.length() > LONGEST) {
      throw bad("a name has %d to %d characters".formatted(SHORTEST, LONGEST));
    }
    return name;
  }

  private static Invalid bad(String why) {
    return new Invalid("bad-glossary-entry", why);
  }
}
