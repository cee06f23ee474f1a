package com.autoboss.assistant.answer.grounding;

import com.autoboss.assistant.search.quantity.Quantities;

/** A claim that repeats its quote word for word, perhaps behind a few words such as "it says:". */
final class Introduced {

  private static final int MOST_WORDS = 6;

  private Introduced() {}

  static boolean isQuote(String claim, Quote quote) {
    String said = Skeleton.of(claim).letters();
    String given = Skeleton.of(quote.text()).letters();
    if (said.equals(given)) {
      return true;
    }
    int colon = claim.indexOf(':');
    return said.endsWith(given)
        && colon > 0
        && Skeleton.of(claim.substring(colon)).letters().equals(given)
        && saysNothing(claim.substring(0, colon), quote.passage().language());
  }

  private static boolean saysNothing(String words, String language) {
    return words.strip().split("\\s+").length <= MOST_WORDS
        && Quantities.in(words, language).isEmpty()
        && words.chars().noneMatch(Character::isDigit)
        && DecisiveWords.isPlain(words);
  }
}
