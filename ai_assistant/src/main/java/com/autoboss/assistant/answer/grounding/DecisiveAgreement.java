package com.autoboss.assistant.answer.grounding;

import com.autoboss.assistant.answer.grounding.DecisiveWords.Turning;
import com.autoboss.assistant.knowledge.layout.Kind;
import java.util.Map;
import java.util.Set;

/** Whether a claim turns where its quote turns, and nowhere else. */
final class DecisiveAgreement {

  private static final double MOST = 0.75;

  private DecisiveAgreement() {}

  /**
   * In one language each decisive word of the claim stands in the quote, and the claim leaves out
   * none that limits. In two, the same of what both languages are known for.
   */
  static boolean holds(String claim, String language, Quote quote, StatedQuantities quantities) {
    String other = quote.passage().language();
    Map<Turning, Integer> said = said(claim, language, other);
    if (quote.passage().kind() == Kind.TABLE_ROW) {
      return agree(said, DecisiveWords.in(quantities.statedCells(quote), other));
    }
    if (!DecisiveWords.knows(language) || !DecisiveWords.knows(other)) {
      return said.isEmpty();
    }
    if (!language.equals(other)) {
      return agree(said, DecisiveWords.in(quote.text(), other));
    }
    return agree(said, DecisiveWords.in(covered(claim, quote), other));
  }

  /** Half translated sentences deny in the language of the manual. */
  private static Map<Turning, Integer> said(String claim, String language, String manual) {
    Map<Turning, Integer> said = DecisiveWords.in(claim, language);
    DecisiveWords.in(claim, manual).entrySet().stream()
        .filter(entry -> entry.getKey().limits())
        .forEach(entry -> said.merge(entry.getKey(), entry.getValue(), Math::max));
    return said;
  }

  private static boolean agree(Map<Turning, Integer> said, Map<Turning, Integer> given) {
    return given.keySet().containsAll(said.keySet())
        && given.keySet().stream().filter(Turning::limits).allMatch(said::containsKey)
        && sameCount(said, given);
  }

  /** "Do not open" and "do not close, open" differ in how often. */
  private static boolean sameCount(Map<Turning, Integer> said, Map<Turning, Integer> given) {
    return said.getOrDefault(Turning.NOT, 0).equals(given.getOrDefault(Turning.NOT, 0));
  }

  /**
   * The sentence of the quote that the claim repeats; a claim about one says nothing of others. All
   * of the quote when no sentence holds most of the claim's words.
   */
  private static String covered(String claim, Quote quote) {
    String language = quote.passage().language();
    Set<String> words = Words.of(claim, language);
    String text = quote.text();
    String best = text;
    int most = -1;
    for (Sentences.Span span : Sentences.of(text, language)) {
      int shared = Words.shared(words, Words.of(span.of(text), language));
      if (shared > most) {
        most = shared;
        best = span.of(text);
      }
    }
    return most >= MOST * words.size() ? best : text;
  }
}
