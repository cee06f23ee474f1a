package com.autoboss.assistant.answer;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The kinds of thing that a question can ask for: a torque, a weight, an interval, a part number.
 * Who asks for a weight is not answered by a sentence without one, however near it is in meaning.
 * The words stand in {@code asked-kinds.json}, for the languages of the frame and a few more; in
 * another language no kind is recognised and nothing is held back.
 */
final class AskedKinds {

  /** So many words may stand between "how much" and what is asked for. */
  private static final int WORDS_BETWEEN = 7;

  private static final Pattern CLAUSE_END = Pattern.compile("[,.:;!?\\u060C\\u061B\\u061F]");

  private static final AskedKinds ALL = new AskedKinds(AskedKindsFile.read());

  private final List<AskedKind> kinds;
  private final Pattern interrogative;
  private final Pattern amount;
  private final Pattern condition;

  private AskedKinds(AskedKindsFile content) {
    this.kinds =
        content.kinds().entrySet().stream()
            .map(named -> named.getValue().kind(named.getKey()))
            .toList();
    this.interrogative = AskedKind.word(content.interrogative());
    this.amount = AskedKind.word(content.amount());
    this.condition = AskedKind.word(content.condition());
  }

  /**
   * What this question asks for, one of these; empty when it asks for anything else. "How long is
   * the warranty" asks for a warranty, not for a length.
   */
  static List<AskedKind> of(String question) {
    return ALL.in(question);
  }

  private List<AskedKind> in(String question) {
    String folded = AskedKind.folded(question);
    List<MatchResult> interrogatives = interrogative.matcher(folded).results().toList();
    List<AskedKind> asked =
        kinds.stream()
            .filter(kind -> isAsked(kind, folded, interrogatives) || isCounted(kind, question))
            .toList();
    List<AskedKind> things = asked.stream().filter(kind -> !kind.isQuantity()).toList();
    return things.isEmpty() ? asked : things;
  }

  /** Such as "what is the tightening torque". */
  private boolean isAsked(AskedKind kind, String question, List<MatchResult> interrogatives) {
    return kind.asked()
        .matcher(question)
        .results()
        .anyMatch(noun -> interrogatives.stream().anyMatch(how -> belong(how, noun, question)));
  }

  private boolean belong(MatchResult how, MatchResult noun, String question) {
    int from = Math.min(how.end(), noun.end());
    int to = Math.max(how.start(), noun.start());
    if (to <= from) {
      return true;
    }
    String between = question.substring(from, to);
    return !CLAUSE_END.matcher(between).find()
        && between.strip().split("\\s+").length <= WORDS_BETWEEN
        && !condition.matcher(between).find();
  }

  /** Such as "how many Nm". */
  private boolean isCounted(AskedKind kind, String question) {
    String plain = AskedKind.unaccented(question);
    return amount
        .matcher(AskedKind.folded(question))
        .results()
        .map(how -> plain.substring(Math.min(how.end(), plain.length())).strip())
        .anyMatch(kind::beginsWithUnit);
  }
}
