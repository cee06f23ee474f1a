package com.autoboss.assistant.answer.grounding;

import com.autoboss.assistant.answer.grounding.StatedQuantities.Given;
import com.autoboss.assistant.knowledge.layout.Cell;
import com.autoboss.assistant.search.quantity.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a value of a table row stands in the column that is asked for. Where several columns of
 * the row hold such a value, the head of its column must be the one that question and claim name.
 */
final class AskedColumn {

  private AskedColumn() {}

  static boolean holds(StatedQuantities quantities, Inquiry inquiry, Quote quote, String claim) {
    String language = quote.passage().language();
    Set<String> named = new HashSet<>(Words.of(inquiry.words(), language));
    named.addAll(Words.of(claim, language));
    named.addAll(names(inquiry.words() + " " + claim));
    return quantities.stated().stream()
        .allMatch(each -> isUnrivalled(each, quantities, named, language));
  }

  private static boolean isUnrivalled(
      Quantity each, StatedQuantities quantities, Set<String> named, String language) {
    List<Given> rivals =
        quantities.rivals(each).stream().filter(given -> given.cell() != null).toList();
    if (rivals.isEmpty()) {
      return true;
    }
    int mine =
        quantities.sources(each).stream().mapToInt(g -> fit(g, named, language)).max().orElse(0);
    int theirs = rivals.stream().mapToInt(g -> fit(g, named, language)).max().orElse(0);
    return mine > theirs;
  }

  private static int fit(Given given, Set<String> named, String language) {
    Cell cell = given.cell();
    if (cell == null) {
      return 0;
    }
    Set<String> head = new HashSet<>(Words.of(cell.header(), language));
    head.addAll(names(cell.header()));
    return Words.shared(head, named);
  }

  /** Names with digits, such as of models, which are no words. */
  private static Set<String> names(String text) {
    return StatedNames.in(text);
  }
}
