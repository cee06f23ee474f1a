package com.autoboss.assistant.knowledge.layout;

import java.util.List;

/** The text of a page as a person would copy it: a printed line a line, blocks apart. */
final class PageText {

  private final StringBuilder text = new StringBuilder();

  void head(List<TextLine> lines) {
    lines(lines);
  }

  void block(Block block) {
    Table table = block.table();
    if (table == null) {
      lines(block.lines());
      return;
    }
    for (Table.Row row : table.rows()) {
      text.append(row.text()).append('\n');
    }
    text.append('\n');
  }

  @Override
  public String toString() {
    return text.toString().strip();
  }

  private void lines(List<TextLine> lines) {
    for (TextLine line : lines) {
      text.append(line.text()).append('\n');
    }
    text.append(lines.isEmpty() ? "" : "\n");
  }
}
