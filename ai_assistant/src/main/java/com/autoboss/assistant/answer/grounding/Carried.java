package com.autoboss.assistant.answer.grounding;

import java.util.Optional;

/**
 * What holds for words of people too: no number, unit, code, part or model that the quote does not
 * carry, no links, no markup.
 */
public final class Carried {

  private Carried() {}

  /** What speaks against it; empty when nothing does. */
  public static Optional<Fault> fault(String text, String language, Quote quote) {
    Optional<Fault> unfit = PlainText.fault(text);
    if (unfit.isPresent()) {
      return unfit;
    }
    if (!StatedQuantities.of(text, language, quote).carried()) {
      return Optional.of(Fault.QUANTITY);
    }
    return StatedNames.carried(text, quote) ? Optional.empty() : Optional.of(Fault.NAME);
  }
}
