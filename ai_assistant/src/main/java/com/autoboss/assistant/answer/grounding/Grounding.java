package com.autoboss.assistant.answer.grounding;

import com.autoboss.assistant.knowledge.layout.Kind;
import com.autoboss.assistant.search.Languages;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Holds what a language model says against the words that it cites. A claim stands when its quote
 * is in the evidence, is about what is asked, and carries every number, unit, name and decisive
 * word of it. Where only the quote is right, the quote is shown alone; else nothing is.
 */
@Component
public final class Grounding {

  private final Nearness nearness;
  private final Languages languages;

  Grounding(Nearness nearness, Languages languages) {
    this.nearness = nearness;
    this.languages = languages;
  }

  /** Judges a claim; never throws for anything that it says. */
  public Verdict judge(Claim claim, Inquiry inquiry, Evidence evidence) {
    Optional<Quote> found =
        Verbatim.find(claim.quote(), evidence).or(() -> Misquoted.find(claim.quote(), evidence));
    if (found.isEmpty()) {
      return new Verdict.Falls(Fault.NO_QUOTE);
    }
    Quote quote = found.get();
    String heads = quote.passage().context() + " " + String.join(" ", quote.passage().heads());
    List<Inquiry.Part> answered =
        inquiry.parts().stream()
            .filter(part -> part.answeredBy().test(quote.text(), heads))
            .toList();
    if (answered.isEmpty()) {
      return new Verdict.Falls(Fault.OTHER_KIND);
    }
    Aim aim = new Aim(nearness, evidence);
    if (answered.stream().noneMatch(part -> aim.isAsked(quote, part.words()))) {
      return new Verdict.Falls(Fault.BESIDE_THE_POINT);
    }
    return judged(PlainText.clean(claim.text()), inquiry, quote, aim);
  }

  private Verdict judged(String text, Inquiry inquiry, Quote quote, Aim aim) {
    Optional<Fault> unfit = PlainText.fault(text);
    if (unfit.isPresent()) {
      return new Verdict.QuoteAlone(Evidence.shown(quote), unfit.get());
    }
    Quote shown = Evidence.shown(quote);
    if (Introduced.isQuote(text, quote)) {
      return new Verdict.Stands(shown, text, quote.passage().language(), false);
    }
    String language = language(text, inquiry, quote);
    StatedQuantities quantities = StatedQuantities.of(text, language, quote);
    Optional<Fault> fault = fault(text, language, quantities, inquiry, quote);
    if (fault.isEmpty()) {
      fault = wordingFault(text, language, quantities, inquiry, quote, aim);
    }
    boolean translated = !language.equals(quote.passage().language());
    return fault.isPresent()
        ? new Verdict.QuoteAlone(shown, fault.get())
        : new Verdict.Stands(shown, text, language, translated || quantities.converted());
  }

  private static Optional<Fault> fault(
      String text, String language, StatedQuantities quantities, Inquiry inquiry, Quote quote) {
    if (!quantities.carried()) {
      return Optional.of(Fault.QUANTITY);
    }
    if (!AskedColumn.holds(quantities, inquiry, quote, text)) {
      return Optional.of(Fault.OTHER_COLUMN);
    }
    if (!BoundNumbers.hold(quantities, text, language, quote)) {
      return Optional.of(Fault.OTHER_THING);
    }
    if (!CountedFrom.agrees(quantities, text, language, quote)) {
      return Optional.of(Fault.COUNTED_FROM);
    }
    if (!StatedNames.carried(text, quote)) {
      return Optional.of(Fault.NAME);
    }
    return DecisiveAgreement.holds(text, language, quote, quantities)
        ? Optional.empty()
        : Optional.of(Fault.DECISIVE_WORD);
  }

  private static Optional<Fault> wordingFault(
      String text,
      String language,
      StatedQuantities quantities,
      Inquiry inquiry,
      Quote quote,
      Aim aim) {
    if (language.equals(quote.passage().language())) {
      boolean tied = !quantities.stated().isEmpty();
      return Wording.holds(text, quote, tied) && Wording.keepsSubject(text, inquiry.words(), quote)
          ? Optional.empty()
          : Optional.of(Fault.WORDING);
    }
    boolean row = quote.passage().kind() == Kind.TABLE_ROW;
    boolean complete = row || quantities.complete();
    return complete && aim.isNearest(quote, text)
        ? Optional.empty()
        : Optional.of(Fault.TRANSLATION);
  }

  /** What mostly repeats the quote is in its language, whatever a guess from few words says. */
  private String language(String text, Inquiry inquiry, Quote quote) {
    String manual = quote.passage().language();
    if (Wording.holds(text, quote, true) && !Words.of(text, manual).isEmpty()) {
      return manual;
    }
    String guess = languages.detect(text).map(Languages.Guess::language).orElse(inquiry.language());
    return guess.equals(manual) || guess.equals(inquiry.language()) ? guess : inquiry.language();
  }
}
