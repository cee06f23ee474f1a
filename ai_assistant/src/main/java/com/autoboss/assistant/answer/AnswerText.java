package com.autoboss.assistant.answer;

import java.util.List;
import java.util.StringJoiner;

/**
 * An answer as one text that is complete by itself: sample notice, warnings, statements with their
 * pages.
 */
final class AnswerText {

  private AnswerText() {}

  static String of(AnswerDraft draft, Frame frame, boolean labelled) {
    StringJoiner text = new StringJoiner("\n\n");
    if (draft.fromSample()) {
      text.add(frame.text("sample"));
    }
    draft.hazards().forEach(hazard -> text.add("⚠ " + hazard.text() + page(hazard, frame)));
    text.add(frame.text("quoted"));
    for (Statement statement : draft.statements()) {
      text.add(
          "“" + statement.text() + "”" + places(statement, draft.citations(), frame, labelled));
    }
    return text.toString();
  }

  private static String places(
      Statement statement, List<Citation> citations, Frame frame, boolean labelled) {
    StringBuilder places = new StringBuilder();
    for (int index : statement.citations()) {
      Citation citation = citations.get(index);
      String title = labelled ? citation.model() + ": " + citation.title() : citation.title();
      places
          .append(" [")
          .append(frame.text("place", title, String.valueOf(citation.page())))
          .append(']');
    }
    return places.toString();
  }

  private static String page(Hazard hazard, Frame frame) {
    return " [" + frame.text("place", hazard.title(), String.valueOf(hazard.page())) + "]";
  }
}
