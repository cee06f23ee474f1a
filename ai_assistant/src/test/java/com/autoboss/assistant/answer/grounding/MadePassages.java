package com.autoboss.assistant.answer.grounding;

import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.layout.Cell;
import com.autoboss.assistant.knowledge.layout.Kind;
import com.autoboss.assistant.knowledge.reader.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Passages as they come out of the manual of a made-up machine. */
final class MadePassages {

  private static final Box SOMEWHERE = new Box(50, 50, 500, 70);
  private static final ManualPassage.Source SOURCE =
      new ManualPassage.Source(
          new UUID(1, 1), new UUID(1, 2), "pump.pdf", "Pump P7 manual", 1, false, List.of("P7"));

  private int ordinal;

  ManualPassage text(String section, String text) {
    return passage(Kind.PARAGRAPH, "en", section, text, List.of());
  }

  ManualPassage text(String language, String section, String text) {
    return passage(Kind.PARAGRAPH, language, section, text, List.of());
  }

  /** A row; each cell is given as {@code head=value}. */
  ManualPassage row(String section, String... cells) {
    List<Cell> bound = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String cell : cells) {
      int mark = cell.indexOf('=');
      String value = cell.substring(mark + 1);
      text.append(text.isEmpty() ? "" : " ");
      bound.add(new Cell(cell.substring(0, mark), value, SOMEWHERE, text.length()));
      text.append(value);
    }
    return passage(Kind.TABLE_ROW, "en", section, text.toString(), bound);
  }

  private ManualPassage passage(
      Kind kind, String language, String section, String text, List<Cell> cells) {
    int n = ordinal++;
    return new ManualPassage(
        "p" + n,
        SOURCE,
        n,
        3,
        kind,
        null,
        language,
        text,
        section,
        List.of(section),
        cells,
        SOMEWHERE,
        List.of());
  }
}
