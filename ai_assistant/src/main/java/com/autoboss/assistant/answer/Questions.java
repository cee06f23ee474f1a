package com.autoboss.assistant.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Several questions in one message, taken apart; a story around one question stays whole. */
final class Questions {

  private static final int MOST = 3;
  private static final int SHORTEST = 3;

  private static final Pattern END = Pattern.compile("(?<=[?؟])\\s*(?=\\S)");
  private static final Pattern GREEK_END = Pattern.compile("(?<=[;\u037E?])\\s*(?=\\S)");
  private static final Pattern GREEK = Pattern.compile("\\p{IsGreek}{3}");
  private static final Pattern ASKING = Pattern.compile("[?؟;\u037E]\\s*$");

  private Questions() {}

  /** The questions in their order, at least one; those that lean on the one before complete. */
  static List<String> in(String text) {
    Pattern end = GREEK.matcher(text).find() ? GREEK_END : END;
    List<String> parts = List.of(end.split(text.strip()));
    boolean questions =
        parts.size() > 1
            && parts.size() <= MOST
            && parts.stream().allMatch(part -> ASKING.matcher(part).find() && isLong(part));
    if (!questions) {
      return List.of(text);
    }
    List<String> complete = new ArrayList<>();
    for (String part : parts) {
      complete.add(FollowUp.complete(part, complete.reversed()));
    }
    return complete;
  }

  private static boolean isLong(String part) {
    return part.strip().split("\\s+").length >= SHORTEST;
  }
}
