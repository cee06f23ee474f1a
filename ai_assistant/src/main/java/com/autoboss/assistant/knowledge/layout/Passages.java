package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import com.autoboss.assistant.knowledge.reader.PageContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes the passages of a page from its blocks, one page after the other. */
final class Passages {

  private static final int LONGEST_CONTEXT = 300;

  private final Sections sections = new Sections();
  private final List<DividedPassage> made = new ArrayList<>();
  private final Vocabulary vocabulary;
  private UnaryOperator<Box> place = UnaryOperator.identity();
  private int page;
  private String caption = "";
  private String leadIn = "";

  /** The last table, while nothing but page ends came after it. */
  private @Nullable Table open;

  private String openCaption = "";

  Passages(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void begin(PageContent content) {
    page = content.page();
    made.clear();
    caption = "";
    leadIn = "";
  }

  void add(Block block, UnaryOperator<Box> toPage) {
    place = toPage;
    Table table = block.table();
    if (table == null) {
      text(block);
      open = null;
    } else {
      table(table);
    }
  }

  List<DividedPassage> made() {
    return List.copyOf(made);
  }

  private void text(Block block) {
    String context = block.item() || block.kind() == Kind.PARAGRAPH ? leadIn : "";
    List<List<TextLine>> portions = Portions.of(block);
    for (List<TextLine> portion : portions) {
      RunningText running = new RunningText(vocabulary, place);
      portion.forEach(running::add);
      add(block, running, List.of(), block.item() ? context : "");
    }
    if (block.kind() == Kind.HEADING) {
      sections.enter(block);
    }
    String text = block.text();
    caption = block.kind() == Kind.CAPTION ? text : "";
    boolean announces = text.endsWith(":") || (block.item() && !leadIn.isEmpty());
    leadIn = announces ? keep(block, text) : "";
  }

  private String keep(Block block, String text) {
    return block.item() ? leadIn : text.substring(Math.max(0, text.length() - LONGEST_CONTEXT));
  }

  private void table(Table table) {
    if (table.contents()) {
      List<TextLine> lines =
          table.rows().stream()
              .flatMap(row -> row.cells().stream())
              .flatMap(cell -> cell.lines().stream())
              .toList();
      text(Block.of(Kind.LIST, lines, null));
      return;
    }
    Table before = open;
    boolean continued = before != null && made.isEmpty() && table.sameColumns(before);
    Table heads = table;
    if (continued && before != null && (table.heads() == 0 || table.sameHead(before))) {
      heads = before;
    }
    String title = caption.isEmpty() && continued ? openCaption : caption;
    for (int i = 0; i < table.rows().size(); i++) {
      row(table, table.rows().get(i), i < table.heads() ? null : heads, title);
    }
    open = heads;
    openCaption = title;
    caption = "";
    leadIn = "";
  }

  /**
   * @param heads whose head the cells are bound to; null for the head itself
   */
  private void row(Table table, Table.Row row, @Nullable Table heads, String title) {
    RunningText running = new RunningText(vocabulary, place);
    List<Cell> cells = new ArrayList<>();
    for (Table.Part part : heads == null ? List.<Table.Part>of() : table.reaching(row)) {
      cells.add(new Cell(head(heads, part), mended(List.of(part)), place.apply(part.box()), -1));
    }
    for (Table.Part part : row.cells()) {
      int start = -1;
      running.rest();
      for (TextLine line : part.lines()) {
        int at = running.add(line);
        start = start < 0 ? at : start;
      }
      int from = Math.max(0, start);
      cells.add(
          new Cell(
              head(heads, part), running.text().substring(from), place.apply(part.box()), from));
    }
    add(Block.of(Kind.TABLE_ROW, List.of(), null), running, cells, title);
  }

  private String head(@Nullable Table heads, Table.Part part) {
    return heads == null ? "" : mended(heads.head(part));
  }

  private String mended(List<Table.Part> parts) {
    RunningText text = new RunningText(vocabulary, place);
    for (Table.Part part : parts) {
      text.rest();
      part.lines().forEach(text::add);
    }
    return text.text();
  }

  private void add(Block block, RunningText running, List<Cell> cells, String context) {
    List<PassageLine> lines = running.lines();
    Box box = lines.stream().map(PassageLine::box).reduce(Box::around).orElseThrow();
    made.add(
        new DividedPassage(
            page,
            made.size(),
            block.kind(),
            running.text(),
            cells,
            context,
            sections.path(),
            box,
            lines,
            block.level()));
  }
}
