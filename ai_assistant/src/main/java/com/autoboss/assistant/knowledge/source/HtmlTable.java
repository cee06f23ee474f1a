package com.autoboss.assistant.knowledge.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The rows and cells of a table in a web page; a cell over several columns stands in each. */
final class HtmlTable {

  private static final int MOST_COLUMNS = 30;

  private HtmlTable() {}

  /** Empty for a table without words. */
  static Optional<SourceBlock> of(Element table) {
    List<List<String>> rows = new ArrayList<>();
    boolean head = false;
    for (Element row : table.select("tr")) {
      if (!table.equals(row.closest("table"))) {
        continue;
      }
      head |= rows.isEmpty() && !row.select("> th").isEmpty();
      rows.add(cells(row));
    }
    rows.removeIf(row -> row.stream().allMatch(String::isEmpty));
    return rows.isEmpty() ? Optional.empty() : Optional.of(Grids.table(rows, head));
  }

  private static List<String> cells(Element row) {
    List<String> cells = new ArrayList<>();
    for (Element cell : row.select("> td, > th")) {
      String span = cell.attr("colspan");
      int columns = span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1;
      String text = Spaces.single(cell.text());
      for (int i = 0; i < columns && cells.size() < MOST_COLUMNS; i++) {
        cells.add(text);
      }
    }
    return cells;
  }
}
