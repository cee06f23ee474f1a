package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import com.autoboss.assistant.knowledge.reader.Figure;
import com.autoboss.assistant.knowledge.reader.ManualFacts;
import com.autoboss.assistant.knowledge.reader.OutlineEntry;
import com.autoboss.assistant.knowledge.reader.PageContent;
import com.autoboss.assistant.knowledge.reader.Rule;
import com.autoboss.assistant.knowledge.reader.Word;
import java.util.ArrayList;
import java.util.List;

/** Sets pages in an imaginary type whose letters are all half as wide as high. */
final class Typeset {

  static final double WIDTH = 600;
  static final double HEIGHT = 800;

  private final List<Word> words = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Box> shades = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();

  Typeset line(double x, double y, String text) {
    return line(x, y, 10, false, text);
  }

  Typeset bold(double x, double y, double size, String text) {
    return line(x, y, size, true, text);
  }

  Typeset lines(double x, double y, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      line(x, y + 13 * i, texts[i]);
    }
    return this;
  }

  /** Words from right to left. */
  Typeset rightToLeft(double right, double y, String text) {
    double at = right;
    for (String word : text.split(" ", -1)) {
      double width = 5 * word.length();
      words.add(word(at - width, y, 10, false, word));
      at -= width + 3;
    }
    return this;
  }

  private Typeset line(double x, double y, double size, boolean bold, String text) {
    double at = x;
    for (String word : text.split(" ", -1)) {
      words.add(word(at, y, size, bold, word));
      at += size * 0.5 * word.length() + size * 0.3;
    }
    return this;
  }

  private static Word word(double x, double y, double size, boolean bold, String text) {
    Box box = new Box(x, y - 0.75 * size, x + size * 0.5 * text.length(), y + 0.2 * size);
    return new Word(text, box, size, bold, false, false, 0);
  }

  /** A table of ruling lines around cells of these edges. */
  Typeset grid(double[] sides, double[] heights) {
    for (double x : sides) {
      rules.add(new Rule(new Box(x, heights[0], x + 0.5, heights[heights.length - 1])));
    }
    for (double y : heights) {
      rules.add(new Rule(new Box(sides[0], y, sides[sides.length - 1], y + 0.5)));
    }
    return this;
  }

  Typeset rule(double x0, double y0, double x1, double y1) {
    rules.add(new Rule(new Box(x0, y0, x1, y1)));
    return this;
  }

  /** A sign that warns. */
  Typeset sign(double x0, double y0, double x1, double y1) {
    figures.add(new Figure(new Box(x0, y0, x1, y1), true));
    return this;
  }

  Typeset shade(double x0, double y0, double x1, double y1) {
    shades.add(new Box(x0, y0, x1, y1));
    return this;
  }

  PageContent page(int number) {
    return new PageContent(number, WIDTH, HEIGHT, words, rules, shades, figures, false, List.of());
  }

  static List<DividedPage> divide(List<OutlineEntry> outline, PageContent... pages) {
    List<DividedPage> divided = new ArrayList<>();
    Divider divider = new Divider(divided::add);
    divider.opened(new ManualFacts(pages.length, null, null, outline));
    List.of(pages).forEach(divider::page);
    divider.finish();
    return divided;
  }

  static List<DividedPassage> passages(PageContent page) {
    return divide(List.of(), page).getFirst().passages();
  }
}
