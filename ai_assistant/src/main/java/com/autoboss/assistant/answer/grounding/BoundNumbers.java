package com.autoboss.assistant.answer.grounding;

import com.autoboss.assistant.answer.grounding.StatedQuantities.Given;
import com.autoboss.assistant.search.quantity.Quantity;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether each number of a claim belongs to the thing to which the quote gives it. In one language
 * the words around the number decide; in two, the order does, where the quote holds several numbers
 * of a kind.
 */
final class BoundNumbers {

  private static final Pattern CLAUSE_END =
      Pattern.compile(
          "[;:•\\n]|[.,،؛](?!\\d)|\\b(?:and|but|or|y|pero|o|ve|ama|veya|og|men|eller|και|αλλα|ή|und|aber|oder|et|mais|ou|e|ma|mas)\\b|\\s[و](?=\\p{L})");

  private BoundNumbers() {}

  static boolean hold(StatedQuantities quantities, String claim, String language, Quote quote) {
    boolean sameLanguage = language.equals(quote.passage().language());
    for (Quantity each : quantities.stated()) {
      List<Given> rivals = inText(quantities.rivals(each));
      if (!rivals.isEmpty()
          && !(sameLanguage
              ? isNearest(each, quantities, rivals, claim, quote)
              : sameOrder(quantities))) {
        return false;
      }
    }
    return true;
  }

  /** Those of table cells are bound by their columns. */
  private static List<Given> inText(List<Given> rivals) {
    return rivals.stream().filter(given -> given.cell() == null).toList();
  }

  private static boolean isNearest(
      Quantity each, StatedQuantities quantities, List<Given> rivals, String claim, Quote quote) {
    String language = quote.passage().language();
    Set<String> words = Words.of(clause(claim, each.start()), language);
    int mine =
        quantities.sources(each).stream()
            .mapToInt(g -> shared(words, g, quote, language))
            .max()
            .orElse(0);
    int theirs = rivals.stream().mapToInt(g -> shared(words, g, quote, language)).max().orElse(0);
    return mine > theirs || (mine == theirs && sameOrder(quantities));
  }

  private static int shared(Set<String> words, Given given, Quote quote, String language) {
    return Words.shared(words, Words.of(clause(quote.text(), given.quantity().start()), language));
  }

  private static String clause(String text, int at) {
    int start = 0;
    int end = text.length();
    var ends = CLAUSE_END.matcher(text);
    while (ends.find()) {
      if (ends.end() <= at) {
        start = ends.end();
      } else if (ends.start() > at) {
        end = Math.min(end, ends.start());
      }
    }
    return text.substring(start, end);
  }

  /** The claim says all the numbers of the quote, one after another. */
  private static boolean sameOrder(StatedQuantities quantities) {
    List<Quantity> stated = quantities.stated();
    List<Given> given = quantities.given();
    if (stated.size() != given.size()) {
      return false;
    }
    for (int i = 0; i < stated.size(); i++) {
      if (stated.get(i).with(given.get(i).quantity()) == Quantity.Agreement.NONE) {
        return false;
      }
    }
    return true;
  }
}
