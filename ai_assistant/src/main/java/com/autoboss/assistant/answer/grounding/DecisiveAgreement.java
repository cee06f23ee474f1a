package com.autoboss.assistant.answer.grounding;

import com.autoboss.assistant.answer.grounding.DecisiveWords.Turning;
import java.util.Map;
import java.util.Set;

/** Whether a claim turns where its quote turns, and nowhere else. */
final class DecisiveAgreement {

  private DecisiveAgreement() {}

  /**
   * In one language each decisive word of the claim stands in the quote, and the claim leaves out
   * none that limits. In two, the same of what both languages are known for.
   */
  static boolean holds(String claim, String language, Quote quote) {
    String other = quote.passage().language();
    Map<Turning, Integer> said = DecisiveWords.in(claim, language);
    if (!DecisiveWords.knows(language) || !DecisiveWords.knows(other)) {
      return said.isEmpty();
    }
    if (!language.equals(other)) {
      return agree(said, DecisiveWords.in(quote.text(), other));
    }
    return agree(said, DecisiveWords.in(quote.text(), other))
        || agree(said, DecisiveWords.in(covered(claim, quote), other));
  }

  private static boolean agree(Map<Turning, Integer> said, Map<Turning, Integer> given) {
    return given.keySet().containsAll(said.keySet())
        && given.keySet().stream().filter(Turning::limits).allMatch(said::containsKey)
        && sameCount(said, given);
  }

  /** "Do not open" and "do not close, open" differ in how often. */
  private static boolean sameCount(Map<Turning, Integer> said, Map<Turning, Integer> given) {
    return said.getOrDefault(Turning.NOT, 0).equals(given.getOrDefault(Turning.NOT, 0))
        || given.getOrDefault(Turning.NOT, 0) - said.getOrDefault(Turning.NOT, 0) == 0;
  }

  /** The sentence of the quote that the claim repeats; a claim about one says nothing of others. */
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
    return best;
  }
}
