package com.autoboss.assistant.answer.grounding;

import com.autoboss.assistant.knowledge.ManualPassage;
import java.util.HashSet;
import java.util.Set;

/** Whether a claim in the manual's language keeps to the words of its quote. */
final class Wording {

  /** Share of the words that must be the quote's; the rest is how people talk. */
  private static final double ENOUGH = 0.8;

  /** The same where numbers or names already tie the claim to the quote. */
  private static final double ENOUGH_WITH_NUMBERS = 0.6;

  private Wording() {}

  static boolean holds(String claim, Quote quote, boolean tied) {
    String language = quote.passage().language();
    Set<String> said = Words.of(claim, language);
    if (said.isEmpty()) {
      return tied;
    }
    int shared = Words.shared(said, given(quote, language));
    return shared >= (tied ? ENOUGH_WITH_NUMBERS : ENOUGH) * said.size();
  }

  private static Set<String> given(Quote quote, String language) {
    ManualPassage passage = quote.passage();
    Set<String> given = new HashSet<>(Words.of(quote.text(), language));
    given.addAll(Words.of(passage.context(), language));
    given.addAll(Words.of(String.join(" ", passage.heads()), language));
    given.addAll(Words.of(String.join(" ", passage.section()), language));
    given.addAll(Words.of(String.join(" ", passage.source().models()), language));
    return given;
  }
}
