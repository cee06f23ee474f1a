package com.autoboss.assistant.answer.grounding;

/** What becomes of a claim. */
public sealed interface Verdict {

  /**
   * It is shown.
   *
   * @param text what is shown
   * @param language primary tag of the text's language
   * @param beside the quote must be shown beside it: it is a translation, or a converted value
   */
  record Stands(Quote quote, String text, String language, boolean beside) implements Verdict {}

  /** The manual's words answer; the claim does not hold. The words are shown alone. */
  record QuoteAlone(Quote quote, Fault fault) implements Verdict {}

  /** Nothing of it is shown. */
  record Falls(Fault fault) implements Verdict {}
}
