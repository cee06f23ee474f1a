package com.autoboss.assistant.answer;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Part numbers that an answer names: letters, digits, and at least two groups of digits behind
 * dashes, like {@code AB40-1234-56}. Fault codes and switches are shorter.
 */
public final class PartNumbers {

  static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])\\p{Lu}{1,5}\\d{0,6}(?:-\\d{2,8}){2,3}(?![\\p{L}\\p{N}-])");

  private PartNumbers() {}

  /** Those in what is said that stand in one of the quotes too. */
  public static List<String> in(String said, List<Citation> cited) {
    return cited.stream()
        .flatMap(citation -> NUMBER.matcher(citation.quote()).results())
        .map(MatchResult::group)
        .distinct()
        .filter(said::contains)
        .toList();
  }

  /** Those that stand in a cited quote, in order, each once; nothing else is ever linked. */
  public static List<String> in(Answer answer) {
    return answer.citations().stream()
        .flatMap(citation -> NUMBER.matcher(citation.quote()).results())
        .map(MatchResult::group)
        .distinct()
        .filter(
            number -> answer.statements().stream().anyMatch(said -> said.text().contains(number)))
        .toList();
  }
}
