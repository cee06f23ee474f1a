package com.autoboss.assistant.answer;

import com.autoboss.assistant.knowledge.PassageLibrary.Found;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A refusal as one text: what was looked for and in which manuals, what comes nearest, and what can
 * be done.
 */
final class RefusalText {

  private static final int LONGEST = 160;
  private static final int MOST_TITLES = 4;

  private RefusalText() {}

  static String noEvidence(Search search, Found found, List<Citation> nearest, Frame frame) {
    String models = String.join(", ", search.scope().models().values());
    String titles =
        found.passages().stream()
            .map(each -> each.passage().source().title())
            .distinct()
            .limit(MOST_TITLES)
            .collect(Collectors.joining(", "));
    String text =
        frame.text(
            "no-evidence", models, shortened(search.words()), titles.isEmpty() ? "-" : titles);
    return nearest.isEmpty()
        ? text + "\n\n" + frame.text("what-now")
        : text
            + "\n\n"
            + frame.text("nearest", places(nearest, frame))
            + "\n\n"
            + frame.text("what-now");
  }

  private static String places(List<Citation> nearest, Frame frame) {
    return nearest.stream()
        .map(each -> frame.text("place", each.title(), String.valueOf(each.page())))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST))) + "…";
  }
}
