package com.autoboss.assistant.answer;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.PassageLibrary;
import com.autoboss.assistant.knowledge.PassageLibrary.Ranked;
import com.autoboss.assistant.knowledge.layout.HazardLevel;
import com.autoboss.assistant.knowledge.layout.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Chooses the warnings that go with what is shown: those that the search found near the question,
 * and those around the cited passages, the nearest first. A wall of warnings is not read, so there
 * is at most a handful.
 */
@Component
class Warnings {

  private static final int MOST = 5;

  /** A warning among the best of what was found speaks of what is asked, wherever it stands. */
  private static final int FOUND = 8;

  private static final double BEHIND = 0.05;

  private final PassageLibrary library;

  Warnings(PassageLibrary library) {
    this.library = library;
  }

  /** Warnings that were found for the question itself, best first. */
  static List<ManualPassage> found(List<Ranked> ranked) {
    return ranked.stream()
        .limit(FOUND)
        .filter(each -> each.hit().score() >= ranked.getFirst().hit().score() - BEHIND)
        .map(Ranked::passage)
        .filter(Warnings::isWarning)
        .toList();
  }

  /** Those that go with the shown passages, the nearest first; those found come before. */
  List<ManualPassage> with(Caller caller, List<ManualPassage> shown, List<ManualPassage> found) {
    Stream<ManualPassage> around =
        library.warningsWith(caller, shown).stream()
            .sorted(Comparator.comparingInt(warning -> distance(warning, shown)));
    return Stream.of(shown.stream().filter(Warnings::isWarning), found.stream(), around)
        .flatMap(each -> each)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static boolean isWarning(ManualPassage passage) {
    return passage.kind() == Kind.WARNING;
  }

  /** How far it stands from the nearest shown passage; what merely informs stands farther. */
  private static int distance(ManualPassage warning, List<ManualPassage> shown) {
    int nearest =
        shown.stream()
            .filter(each -> each.source().version().equals(warning.source().version()))
            .mapToInt(each -> Math.abs(each.ordinal() - warning.ordinal()))
            .min()
            .orElse(Integer.MAX_VALUE / 4);
    return warning.level() == HazardLevel.NOTICE ? 2 * nearest : nearest;
  }
}
