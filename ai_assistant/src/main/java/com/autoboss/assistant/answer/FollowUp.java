package com.autoboss.assistant.answer;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Completes a question that only makes sense after an earlier one of the same conversation: "and
 * how often?" is looked for together with what was asked before. What clients send of earlier
 * questions is not believed; only what this service has stored counts.
 */
final class FollowUp {

  private static final int FEW = 3;
  private static final int SOME = 8;
  private static final int MANY = 12;

  private static final Pattern CONNECTED =
      AskedKind.word(
          "and|also|what about|how about|then|y|tambien|que tal|και|επισης|τι γινεται|و|وماذا|ماذا عن|وكم|وكيف|ايضا"
              + "|ve|peki|ya|og|hva med|ogsa|und|was ist mit|et|qu'en est|e|а|и");

  /** "det høyeste trykket" names a thing, "er det høyt?" points at one. */
  private static final String NOT_BEFORE_AN_ADJECTIVE =
      "(?!\\s+\\p{L}+(?:ste|ale|ige|ede)(?!\\p{L}))";

  private static final Pattern POINTING =
      AskedKind.word(
          "it|its|that|this|they|them|those|these|there|one|eso|esto|ello|esa|ese|lo|ellos|αυτ\\p{L}+|εκειν\\p{L}+"
              + "|ذلك|هذا|هذه|تلك|ذاك|bu|bunu|bunun|onu|onun|o|sunu|(?:det|den)"
              + NOT_BEFORE_AN_ADJECTIVE
              + "|dette|denne|disse|dem|das|es|dies\\p{L}*"
              + "|cela|ca|questo|quello|isso|isto|это|этот|его|её");

  private FollowUp() {}

  /**
   * What to look for.
   *
   * @param earlier the questions before it, the latest first
   */
  static String complete(String text, List<String> earlier) {
    if (!leans(text) || earlier.isEmpty()) {
      return text;
    }
    String before =
        earlier.stream().filter(each -> !leans(each)).findFirst().orElse(earlier.getFirst());
    return before + " " + text;
  }

  /** Whether the question says too little by itself. A code says enough. */
  private static boolean leans(String text) {
    int words = text.strip().split("\\s+").length;
    if (!AskedCodes.in(text).isEmpty()) {
      return false;
    }
    String folded = AskedKind.folded(text).replaceAll("^[\\s¿¡]+", "");
    boolean connected = CONNECTED.matcher(folded).lookingAt();
    boolean pointing = POINTING.matcher(folded).find();
    return words <= FEW || (words <= SOME && pointing) || (words <= MANY && connected);
  }
}
