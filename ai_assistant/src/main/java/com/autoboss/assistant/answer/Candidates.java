package com.autoboss.assistant.answer;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.PassageLibrary.Ranked;
import com.autoboss.assistant.knowledge.layout.Kind;
import com.autoboss.assistant.search.Hits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What was found, in the order in which it can answer: headings and lead-ins give way to what they
 * announce, and who asks for a permission, a way or a remedy gets first what forbids, leads or
 * mends. The weights are in units of the search's score, see {@code docs/quality.md}.
 */
@Component
class Candidates {

  /** So many of the best announcements are looked behind, and so far. */
  private static final int ANNOUNCEMENTS = 6;

  private static final int ANNOUNCED = 3;

  /** What is announced is a little farther from the question than its announcement. */
  private static final double BEHIND = 0.012;

  private static final double OF_THE_MANNER = 0.04;

  /** Very short texts are near to everything, most of all across languages. */
  private static final double FRAGMENT = 0.03;

  private static final int FRAGMENT_WORDS = 4;

  private final Following following;
  private final Commands commands;

  Candidates(Following following, Commands commands) {
    this.following = following;
    this.commands = commands;
  }

  List<Ranked> of(Caller caller, String question, List<Ranked> found) {
    Manner manner = Manner.of(question);
    Map<String, Ranked> all = new LinkedHashMap<>();
    found.forEach(each -> all.put(each.passage().id(), each));
    announced(caller, found)
        .forEach(each ->
            all.merge(
                each.passage().id(),
                each,
                (one, other) -> one.hit().score() >= other.hit().score() ? one : other));
    Map<String, Double> commanding = commands.worth(question, manner, List.copyOf(all.values()));
    return all.values().stream()
        .map(each -> scored(each, each.hit().score() + worth(manner, each, commanding)))
        .sorted(Comparator.comparingDouble((Ranked each) -> each.hit().score()).reversed())
        .toList();
  }

  private List<Ranked> announced(Caller caller, List<Ranked> found) {
    List<Ranked> announced = new ArrayList<>();
    found.stream()
        .filter(each -> Following.isAnnouncement(each.passage()))
        .limit(ANNOUNCEMENTS)
        .forEach(announcement -> {
          double score = announcement.hit().score();
          for (ManualPassage each : following.of(caller, announcement.passage(), ANNOUNCED)) {
            score -= BEHIND;
            announced.add(new Ranked(announcement.hit().as(each.id(), score), each));
          }
        });
    return announced;
  }

  private static double worth(Manner manner, Ranked candidate, Map<String, Double> commanding) {
    ManualPassage passage = candidate.passage();
    double worth =
        isOfManner(manner, passage) ? OF_THE_MANNER : commanding.getOrDefault(passage.id(), 0.0);
    boolean fragment =
        !candidate.hit().sameLanguage()
            && passage.text().strip().split("\\s+").length < FRAGMENT_WORDS;
    return fragment ? worth - FRAGMENT : worth;
  }

  private static boolean isOfManner(Manner manner, ManualPassage passage) {
    return switch (manner) {
      case EMERGENCY, PERMISSION -> false;
      case PROCEDURE -> passage.kind() == Kind.STEPS;
      case FAULT -> passage.kind() == Kind.TABLE_ROW && passage.cells().size() > 1;
      case FACT -> false;
    };
  }

  private static Ranked scored(Ranked ranked, double score) {
    Hits.Hit hit = ranked.hit();
    return new Ranked(hit.as(hit.id(), score), ranked.passage());
  }
}
