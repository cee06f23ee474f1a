package com.autoboss.assistant.answer;

import com.autoboss.assistant.answer.grounding.Quote;
import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.layout.Cell;
import com.autoboss.assistant.knowledge.layout.Kind;
import com.autoboss.assistant.knowledge.reader.Box;
import java.util.List;
import java.util.UUID;

/** Quotes out of a made-up manual. */
final class MadeQuotes {

  private static final Box SOMEWHERE = new Box(50, 50, 500, 70);
  private static final ManualPassage.Source SOURCE =
      new ManualPassage.Source(
          new UUID(1, 1), new UUID(1, 2), "pump.pdf", "Pump P7 manual", 1, false, List.of("P7"));

  private MadeQuotes() {}

  static Quote sentence(int page, String text) {
    return Quote.whole(passage(page, Kind.PARAGRAPH, "Use", text, List.of()));
  }

  static Quote row(int page, String section, String label, String value) {
    List<Cell> cells =
        List.of(
            new Cell("Property", label, SOMEWHERE, 0),
            new Cell("Value", value, SOMEWHERE, label.length() + 1));
    return Quote.whole(passage(page, Kind.TABLE_ROW, section, label + " " + value, cells));
  }

  private static ManualPassage passage(
      int page, Kind kind, String section, String text, List<Cell> cells) {
    return new ManualPassage(
        "p" + page,
        SOURCE,
        page,
        page,
        kind,
        null,
        "en",
        text,
        section,
        List.of(section),
        cells,
        SOMEWHERE,
        List.of());
  }
}
