package com.autoboss.assistant.answer.composing;

import com.autoboss.assistant.answer.grounding.Evidence;
import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.layout.Cell;
import java.util.List;
import java.util.stream.Collectors;

/** Question and evidence as a language model reads them. */
final class Material {

  private static final int LONGEST_PASSAGE = 1800;
  private static final int LONGEST_QUESTION = 2000;

  private Material() {}

  static String of(String question, Evidence evidence) {
    StringBuilder text = new StringBuilder();
    int number = 1;
    for (ManualPassage passage : evidence.passages()) {
      text.append("EXCERPT ").append(number++).append(heading(passage)).append('\n');
      text.append(cut(passage.text(), LONGEST_PASSAGE)).append('\n');
      text.append(columns(passage));
    }
    return text.append("QUESTION\n").append(cut(question, LONGEST_QUESTION)).toString();
  }

  private static String heading(ManualPassage passage) {
    List<String> section = passage.section();
    return section.isEmpty() ? "" : " (" + section.getLast() + ")";
  }

  /** What stands under which head; a row alone does not say it. */
  private static String columns(ManualPassage passage) {
    List<Cell> headed = passage.cells().stream().filter(cell -> !cell.header().isEmpty()).toList();
    return headed.isEmpty()
        ? ""
        : headed.stream()
            .map(cell -> cell.header() + " = " + cell.value())
            .collect(Collectors.joining("; ", "(columns: ", ")\n"));
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}
