package com.autoboss.assistant.answer.grounding;

import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.search.text.Codes;
import com.autoboss.assistant.search.text.Normal;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Codes, part numbers and models that a text names: everything with digits that is no quantity. */
final class StatedNames {

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private StatedNames() {}

  static Set<String> in(String text) {
    return Codes.in(Normal.form(text)).stream()
        .filter(Codes::isName)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the quote, its headings or its manual hold each name of the claim. */
  static boolean carried(String claim, Quote quote) {
    Set<String> stated = in(claim);
    if (stated.isEmpty()) {
      return true;
    }
    Set<String> given = in(around(quote));
    String letters = Skeleton.of(around(quote)).letters();
    return stated.stream().allMatch(name -> given.contains(name) || isWritten(name, letters));
  }

  /** The analysis of names may cut the same one in two ways. */
  private static boolean isWritten(String name, String letters) {
    return LETTER.matcher(name).find()
        && name.length() > 2
        && letters.matches(".*(?<![a-z0-9])" + Pattern.quote(name) + "(?![0-9]).*");
  }

  private static String around(Quote quote) {
    ManualPassage passage = quote.passage();
    return String.join(
        " \n ",
        quote.text(),
        passage.context(),
        String.join(" \n ", passage.section()),
        String.join(" \n ", passage.heads()),
        String.join(" \n ", passage.source().models()),
        passage.source().title());
  }
}
