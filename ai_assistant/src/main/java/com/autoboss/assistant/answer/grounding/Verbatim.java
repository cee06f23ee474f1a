package com.autoboss.assistant.answer.grounding;

import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.layout.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words that a model quotes. Only the manual's own words are ever shown, so spelling of
 * spaces and signs may differ; words may not. What is found is widened to whole sentences: half a
 * sentence can say the opposite of the whole.
 */
final class Verbatim {

  /** Shorter words must stand in one passage only. */
  private static final int TELLING = 12;

  private static final int SHORTEST = 3;

  private Verbatim() {}

  static Optional<Quote> find(String quoted, Evidence evidence) {
    String wanted = Skeleton.of(quoted.replaceAll("(\\.\\.\\.|…)\\s*$", "")).letters();
    if (wanted.length() < SHORTEST) {
      return Optional.empty();
    }
    List<Quote> found = new ArrayList<>();
    for (ManualPassage passage : evidence.passages()) {
      Skeleton skeleton = Skeleton.of(passage.text());
      int at = standingAlone(skeleton.letters(), wanted);
      if (at >= 0) {
        int start = skeleton.place(at);
        int end = skeleton.place(at + wanted.length() - 1) + 1;
        found.add(widened(passage, start, end));
      }
    }
    boolean ambiguous = found.size() > 1 && wanted.length() < TELLING;
    return found.isEmpty() || ambiguous ? Optional.empty() : Optional.of(found.getFirst());
  }

  /** Where it stands without a digit before or after it: 5 bar is not in 25 bar. */
  private static int standingAlone(String text, String wanted) {
    int at = text.indexOf(wanted);
    while (at >= 0) {
      int end = at + wanted.length();
      boolean cutBefore = isDigit(text, at) && isDigit(text, at - 1);
      boolean cutAfter = isDigit(text, end - 1) && isDigit(text, end);
      if (!cutBefore && !cutAfter) {
        return at;
      }
      at = text.indexOf(wanted, at + 1);
    }
    return -1;
  }

  private static boolean isDigit(String text, int i) {
    return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
  }

  private static Quote widened(ManualPassage passage, int start, int end) {
    if (passage.kind() == Kind.TABLE_ROW) {
      return Quote.whole(passage);
    }
    List<Sentences.Span> touched =
        Sentences.of(passage.text(), passage.language()).stream()
            .filter(span -> span.start() < end && span.end() > start)
            .toList();
    return touched.isEmpty()
        ? new Quote(passage, start, end)
        : new Quote(passage, touched.getFirst().start(), touched.getLast().end());
  }
}
