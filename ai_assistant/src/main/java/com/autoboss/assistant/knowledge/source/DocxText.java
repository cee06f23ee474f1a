package com.autoboss.assistant.knowledge.source;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** Collects paragraphs and tables while the body of a Word file goes by. */
final class DocxText {

  private final DocxStyles styles;
  private final DocxNumbers numbers;
  private final List<SourceBlock> blocks = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder cell = new StringBuilder();

  private String style = "";
  private String list = "";
  private int depth;
  private int span = 1;
  private int tables;
  private int unseen;
  private boolean inText;
  private boolean hiddenRun;
  private boolean head;

  DocxText(DocxStyles styles, DocxNumbers numbers) {
    this.styles = styles;
    this.numbers = numbers;
  }

  List<SourceBlock> blocks() {
    return blocks;
  }

  void begin(String element, XMLStreamReader xml) {
    switch (element) {
      case "tbl" -> tables++;
      case "tr" -> row();
      case "tblHeader" -> head |= rows.size() == 1;
      case "gridSpan" -> span = number(Docx.attribute(xml, "val"), 1);
      case "pStyle" -> style = Docx.attribute(xml, "val");
      case "numId" -> list = Docx.attribute(xml, "val");
      case "ilvl" -> depth = number(Docx.attribute(xml, "val"), 0);
      case "del", "moveFrom", "txbxContent", "Fallback" -> unseen++;
      case "vanish" -> hiddenRun = !Docx.attribute(xml, "val").matches("0|false|off");
      case "t" -> inText = unseen == 0 && !hiddenRun;
      case "tab", "br", "cr" -> text.append(' ');
      case "noBreakHyphen" -> text.append('-');
      default -> {}
    }
  }

  void characters(String characters) {
    if (inText) {
      text.append(characters);
    }
  }

  void end(String element) {
    switch (element) {
      case "t" -> inText = false;
      case "r" -> hiddenRun = false;
      case "del", "moveFrom", "txbxContent", "Fallback" -> unseen--;
      case "p" -> paragraph();
      case "tc" -> endOfCell();
      case "tbl" -> endOfTable();
      default -> {}
    }
  }

  private void paragraph() {
    String words = Spaces.single(text.toString());
    text.setLength(0);
    if (tables > 0) {
      cell.append(words).append(' ');
    } else if (!words.isEmpty()) {
      blocks.add(block(words));
    }
    style = "";
    list = "";
    depth = 0;
  }

  private SourceBlock block(String words) {
    int level = styles.level(style);
    if (level > 0) {
      return new SourceBlock.Heading(level, words);
    }
    return list.isEmpty() || list.equals("0")
        ? new SourceBlock.Paragraph(words)
        : new SourceBlock.Item(depth, numbers.next(list, depth), words);
  }

  private void row() {
    if (tables == 1) {
      rows.add(new ArrayList<>());
    }
  }

  /** The words of a table within a cell belong to the cell. */
  private void endOfCell() {
    if (tables == 1 && !rows.isEmpty()) {
      String words = Spaces.single(cell.toString());
      for (int i = 0; i < Math.clamp(span, 1, 30); i++) {
        rows.getLast().add(words);
      }
      cell.setLength(0);
      span = 1;
    }
  }

  private void endOfTable() {
    tables--;
    if (tables == 0) {
      rows.removeIf(row -> row.stream().allMatch(String::isEmpty));
      if (!rows.isEmpty()) {
        blocks.add(Grids.table(List.copyOf(rows), head || rows.size() > 2));
      }
      rows.clear();
      head = false;
    }
  }

  private static int number(String text, int otherwise) {
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : otherwise;
  }
}
