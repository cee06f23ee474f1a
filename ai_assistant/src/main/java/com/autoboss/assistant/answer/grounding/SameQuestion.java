package com.autoboss.assistant.answer.grounding;

import com.autoboss.assistant.search.quantity.Quantities;
import com.autoboss.assistant.search.quantity.Quantity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Whether two questions in one language ask the same. In doubt they do not: a word more can make it
 * another part of the machine.
 */
@Component
public final class SameQuestion {

  /**
   * Cosines of questions that say the same in other words; other parts or other wants lie below
   * .93.
   */
  private static final double NEAR = 0.945;

  private final Nearness nearness;

  SameQuestion(Nearness nearness) {
    this.nearness = nearness;
  }

  /** How alike they are. */
  public enum Alike {
    /** The same words. */
    SAME,
    /** Other words, but the same numbers, codes and decisive words, and near in meaning. */
    NEAR,
    OTHER
  }

  public Alike compare(String one, String other, String language) {
    if (Skeleton.of(one).letters().equals(Skeleton.of(other).letters())) {
      return Alike.SAME;
    }
    boolean alike =
        StatedNames.in(one).equals(StatedNames.in(other))
            && numbers(one, language).equals(numbers(other, language))
            && DecisiveWords.in(one, language).equals(DecisiveWords.in(other, language));
    if (!alike) {
      return Alike.OTHER;
    }
    Set<String> words = Words.of(one, language);
    if (!words.isEmpty() && words.equals(Words.of(other, language))) {
      return Alike.NEAR;
    }
    return nearness.available() && nearness.ofQuestions(one, other) >= NEAR
        ? Alike.NEAR
        : Alike.OTHER;
  }

  private static Set<String> numbers(String text, String language) {
    List<Quantity> quantities = Quantities.in(text, language);
    Set<String> printed = new TreeSet<>();
    quantities.forEach(
        each -> printed.add(Skeleton.of(text.substring(each.start(), each.end())).letters()));
    return printed;
  }
}
