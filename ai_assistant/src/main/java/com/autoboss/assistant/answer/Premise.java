package com.autoboss.assistant.answer;

import com.autoboss.assistant.answer.grounding.Quote;
import com.autoboss.assistant.search.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * What a question takes for granted: "is the maximum 300 bar?" Only questions that are answered by
 * yes or no have a premise; elsewhere a value is a condition ("at 50 °C, how long …").
 *
 * @param asked the value or part as the question has it
 * @param said as the manual has it
 */
record Premise(String asked, String said) {

  /** As it is told to the asker. */
  Remarks.Correction correction(Quote quote, Frame frame) {
    return new Remarks.Correction(
        asked, said, frame.text("correction", asked, said), AnswerDraft.citation(quote));
  }

  /** Where the manual gives another value of the same kind than the question, or another part. */
  static Optional<Premise> wrong(String question, String language, Quote quote) {
    if (!AskingWords.holds(question.strip().replaceAll("^[¿\\s]+", ""), "YES_OR_NO")) {
      return Optional.empty();
    }
    Optional<Premise> part = wrongPart(question, quote.text());
    return part.isPresent() ? part : wrongValue(question, language, quote);
  }

  /**
   * A question with several values compares or converts, and one with a range asks for its ends.
   */
  private static Optional<Premise> wrongValue(String question, String language, Quote quote) {
    return OneValue.of(question, language, null)
        .filter(asked -> asked.form() == Quantity.Form.SINGLE)
        .flatMap(asked ->
            OneValue.of(quote.text(), quote.passage().language(), asked.unit())
                .filter(said -> OneValue.differ(asked, said))
                .map(said -> new Premise(words(question, asked), words(quote.text(), said))));
  }

  private static String words(String text, Quantity quantity) {
    return text.substring(quantity.start(), Math.min(quantity.end(), text.length())).strip();
  }

  private static Optional<Premise> wrongPart(String question, String quote) {
    List<String> asked = parts(question);
    List<String> said = parts(quote);
    boolean differs =
        asked.size() == 1 && said.size() == 1 && !said.getFirst().equals(asked.getFirst());
    return differs ? Optional.of(new Premise(asked.getFirst(), said.getFirst())) : Optional.empty();
  }

  private static List<String> parts(String text) {
    return PartNumbers.NUMBER.matcher(text).results().map(MatchResult::group).distinct().toList();
  }
}
