package com.autoboss.assistant.answer;

import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.PassageLibrary.Found;
import java.util.List;

/**
 * What the search found for one question.
 *
 * @param question complete, as it was searched for
 * @param quotable what of it may be quoted, best first
 * @param readable what of it a language model may read, best first
 * @param warnings what of it warns of what is asked
 */
record Finding(
    String question,
    Found found,
    List<ManualPassage> quotable,
    List<ManualPassage> readable,
    List<ManualPassage> warnings) {

  /** A passage to be quoted, and the question that it answers. */
  record Lead(String question, ManualPassage passage) {}

  /** All evidence, that of the first question first, each passage once. */
  static List<ManualPassage> evidence(List<Finding> findings) {
    return findings.stream().flatMap(each -> each.readable.stream()).distinct().toList();
  }

  /** The best of each question, at most so many of each. */
  static Leads leads(List<Finding> findings, int most) {
    return new Leads(
        findings.stream()
            .flatMap(each ->
                each.quotable.stream().limit(most).map(passage -> new Lead(each.question, passage)))
            .toList(),
        findings.stream().flatMap(each -> each.warnings.stream()).distinct().toList());
  }

  /**
   * What is to be quoted.
   *
   * @param warnings that were found beside it
   */
  record Leads(List<Lead> list, List<ManualPassage> warnings) {

    List<ManualPassage> passages() {
      return list.stream().map(Lead::passage).distinct().toList();
    }
  }
}
