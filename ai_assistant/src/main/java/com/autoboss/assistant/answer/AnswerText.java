package com.autoboss.assistant.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

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
    remarks(draft.remarks(), frame).forEach(text::add);
    text.add(draft.heading(frame));
    for (Statement statement : draft.statements()) {
      text.add(said(statement, draft) + places(statement, draft.citations(), frame, labelled));
    }
    return text.toString();
  }

  private static List<String> remarks(Remarks remarks, Frame frame) {
    List<String> said = new ArrayList<>();
    remarks
        .conflicts()
        .forEach(places ->
            said.add(
                "⚡ "
                    + frame.text("conflict")
                    + places.stream()
                        .map(each -> " “" + each.quote() + "”" + place(each, frame))
                        .collect(Collectors.joining())));
    remarks
        .corrections()
        .forEach(each -> said.add(each.text() + place(each.citation(), frame)));
    return said;
  }

  private static String place(Citation citation, Frame frame) {
    return " [" + frame.text("place", citation.title(), String.valueOf(citation.page())) + "]";
  }

  /** The manual's words in quotation marks; beside a model's words where they differ. */
  private static String said(Statement statement, AnswerDraft draft) {
    String quote = draft.citations().get(statement.citations().getFirst()).quote();
    String heading = draft.heading(statement.citations().getFirst());
    String original = (heading.isEmpty() ? "" : heading + ": ") + "“" + quote + "”";
    return statement.text().equals(quote) ? original : statement.text() + " — " + original;
  }

  /** A text and the warnings of the draft below it. */
  static String warnings(String first, AnswerDraft draft, Frame frame) {
    StringJoiner text = new StringJoiner("\n\n").add(first);
    draft.hazards().forEach(hazard -> text.add("⚠ " + hazard.text() + page(hazard, frame)));
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
