package com.autoboss.assistant.knowledge.source;

import com.autoboss.assistant.knowledge.reader.Box;
import com.autoboss.assistant.knowledge.reader.PageContent;
import com.autoboss.assistant.knowledge.reader.Rule;
import com.autoboss.assistant.knowledge.reader.Word;
import java.util.ArrayList;
import java.util.List;

/** A page that is being set, from the top down. */
final class Sheet {

  private static final double WIDTH = 595;
  private static final double HEIGHT = 842;
  private static final double MARGIN = 56;
  private static final double ASCENT = .8;
  private static final double THICK = .5;

  private final int number;
  private final List<Word> words = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Box> shades = new ArrayList<>();
  private double y = MARGIN;

  Sheet(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  double y() {
    return y;
  }

  /** Of the text. */
  double width() {
    return WIDTH - 2 * MARGIN;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean fits(double height) {
    return y + height <= HEIGHT - MARGIN;
  }

  void skip(double gap) {
    y += gap;
  }

  void line(Line line, double indent, boolean bold) {
    set(line, MARGIN + indent, WIDTH - MARGIN, bold);
  }

  private void set(Line line, double left, double right, boolean bold) {
    double x = left;
    double top = y + (line.height() - line.size()) / 2;
    for (String word : line.words()) {
      double width = line.width(word);
      double x0 = line.rightToLeft() ? right - (x - left) - width : x;
      Box box = new Box(x0, top, x0 + width, top + line.size() * ASCENT);
      words.add(new Word(word, box, line.size(), bold, false, false, 0));
      x += width + line.space();
    }
    y += line.height();
  }

  void row(Ruling.Row row, boolean head) {
    double top = y;
    for (int i = 0; i < row.cells().size(); i++) {
      y = top + row.inset();
      double left = MARGIN + row.sides()[i];
      double right = MARGIN + row.sides()[i + 1];
      for (Line line : row.cells().get(i)) {
        set(line, left + row.inset(), right - row.inset(), head);
      }
    }
    y = top + row.height();
    double end = MARGIN + row.sides()[row.sides().length - 1];
    rules.add(new Rule(new Box(MARGIN, top, end, top + THICK)));
    rules.add(new Rule(new Box(MARGIN, y, end, y + THICK)));
    for (double side : row.sides()) {
      rules.add(new Rule(new Box(MARGIN + side, top, MARGIN + side + THICK, y + THICK)));
    }
    if (head) {
      shades.add(new Box(MARGIN, top, end, y));
    }
  }

  PageContent content() {
    List<String> notices = words.isEmpty() ? List.of("no-text") : List.of();
    return new PageContent(
        number,
        WIDTH,
        Math.max(HEIGHT, y + MARGIN),
        words,
        rules,
        shades,
        List.of(),
        false,
        notices);
  }
}
