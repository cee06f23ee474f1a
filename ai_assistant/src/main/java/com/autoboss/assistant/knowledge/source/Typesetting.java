package com.autoboss.assistant.knowledge.source;

import com.autoboss.assistant.knowledge.reader.ManualFacts;
import com.autoboss.assistant.knowledge.reader.OutlineEntry;
import com.autoboss.assistant.knowledge.reader.PageContent;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets blocks on pages of A4, a new page for every section of the first two levels. Letters have
 * one width: places are for marking, not for looking at.
 */
final class Typesetting {

  private static final double BODY = 10.5;
  private static final double INDENT = 18;
  private static final double[] HEADINGS = {20, 16, 14, 12.5, 12, 12};
  private static final int SECTION = 2;
  private static final int MOST_PAGES = 5_000;

  private final List<PageContent> pages = new ArrayList<>();
  private final List<OutlineEntry> outline = new ArrayList<>();
  private Sheet sheet = new Sheet(1);
  private boolean underHeading;

  private Typesetting() {}

  static Typeset of(List<SourceBlock> blocks) {
    Typesetting setting = new Typesetting();
    blocks.forEach(setting::set);
    setting.turn();
    List<PageContent> pages = setting.pages;
    return new Typeset(new ManualFacts(pages.size(), null, null, setting.outline), pages);
  }

  private void set(SourceBlock block) {
    switch (block) {
      case SourceBlock.Heading heading -> heading(heading);
      case SourceBlock.Paragraph paragraph -> text(paragraph.text(), 0, BODY, false, BODY * 1.6);
      case SourceBlock.Item item -> item(item);
      case SourceBlock.Table table -> table(table);
    }
    underHeading = block instanceof SourceBlock.Heading;
  }

  private void heading(SourceBlock.Heading heading) {
    if (heading.level() <= SECTION && !sheet.isEmpty() && !underHeading) {
      turn();
    }
    double size = HEADINGS[heading.level() - 1];
    room(size * 4);
    outline.add(new OutlineEntry(heading.level(), heading.text(), sheet.number(), sheet.y()));
    text(heading.text(), 0, size, true, size);
  }

  private void item(SourceBlock.Item item) {
    double indent = INDENT * (Math.min(item.depth(), 6) + 1);
    text(item.marker() + " " + item.text(), indent, BODY, false, BODY * .3);
  }

  private void text(String text, double indent, double size, boolean bold, double gap) {
    for (Line line : Line.of(text, sheet.width() - indent, size)) {
      room(line.height());
      sheet.line(line, indent, bold);
    }
    sheet.skip(gap);
  }

  private void table(SourceBlock.Table table) {
    Ruling ruling = new Ruling(table, sheet.width());
    for (int row = 0; row < table.rows().size(); row++) {
      boolean head = row == 0 && table.head();
      Ruling.Row set = ruling.row(row);
      if (!sheet.fits(set.height()) && !sheet.isEmpty()) {
        turn();
        if (table.head() && !head) {
          sheet.row(ruling.row(0), true);
        }
      }
      sheet.row(set, head);
    }
    sheet.skip(BODY * 2);
  }

  private void room(double height) {
    if (!sheet.fits(height) && !sheet.isEmpty()) {
      turn();
    }
  }

  private void turn() {
    pages.add(sheet.content());
    if (pages.size() > MOST_PAGES) {
      throw new TooComplex();
    }
    sheet = new Sheet(pages.size() + 1);
  }
}
