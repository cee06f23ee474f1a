package com.autoboss.assistant.answer;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What one language calls these things. */
record BypassLanguage(Pattern bypass, Pattern protection) {

  private static final int WORDS_BETWEEN = 5;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?;\\u061F]\\s");

  boolean isIn(String question) {
    List<MatchResult> protections = protection.matcher(question).results().toList();
    return !protections.isEmpty()
        && bypass
            .matcher(question)
            .results()
            .anyMatch(verb -> protections.stream().anyMatch(p -> near(verb, p, question)));
  }

  private static boolean near(MatchResult one, MatchResult other, String question) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    if (to <= from) {
      return !one.group().equals(other.group());
    }
    String between = question.substring(from, to);
    return !SENTENCE_END.matcher(between).find()
        && between.strip().split("\\s+").length <= WORDS_BETWEEN;
  }
}
