package com.autoboss.assistant.answer.composing;

import com.autoboss.assistant.answer.grounding.Evidence;
import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.layout.Cell;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Question and evidence as a language model reads them. */
final class Material {

  private static final int LONGEST_PASSAGE = 1800;
  private static final int LONGEST_QUESTION = 2000;

  private Material() {}

  /**
   * The question behind as much evidence as there is room for, best first.
   *
   * @param most bytes of evidence
   */
  static String of(String question, Evidence evidence, int most) {
    StringBuilder text = new StringBuilder();
    int number = 1;
    int left = most;
    for (ManualPassage passage : evidence.passages()) {
      String excerpt = excerpt(number, passage, Math.min(left, LONGEST_PASSAGE));
      int size = size(excerpt);
      if (number == 1 || size <= left) {
        text.append(excerpt);
        left -= size;
        number++;
      }
    }
    return text.append("QUESTION\n").append(cut(question, LONGEST_QUESTION)).toString();
  }

  private static String excerpt(int number, ManualPassage passage, int most) {
    return "EXCERPT "
        + number
        + heading(passage)
        + '\n'
        + cut(passage.text(), most)
        + '\n'
        + columns(passage);
  }

  private static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
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

  /** Cut at the end of a word, so that no half number is read. */
  private static String cut(String text, int most) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= most) {
      return text;
    }
    String head = new String(bytes, 0, most, StandardCharsets.UTF_8);
    int space = head.lastIndexOf(' ');
    return head.substring(0, space > 0 ? space : Math.max(0, head.length() - 1));
  }
}
