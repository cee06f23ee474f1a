package com.autoboss.assistant.knowledge.reader;

import java.util.ArrayList;
import java.util.List;

/** Where the drawing of one page is collected. */
record PageParts(
    PageFrame frame,
    Paper paper,
    Shapes shapes,
    GlyphCollector glyphs,
    Layers layers,
    Inflation inflation,
    Signs signs,
    List<Figure> figures) {

  static PageParts of(PageFrame frame, Fonts fonts, Layers layers, Inflation inflation) {
    Paper paper = new Paper(frame);
    return new PageParts(
        frame,
        paper,
        new Shapes(frame, paper),
        new GlyphCollector(paper, fonts),
        layers,
        inflation,
        new Signs(frame),
        new ArrayList<>());
  }

  void image(Box box, boolean solid, boolean warns) {
    Box seen = frame.onPage(box);
    if (seen.width() > 0 && seen.height() > 0 && figures.size() < Caps.SHAPES_OF_PAGE) {
      figures.add(new Figure(seen, warns));
      paper.area(seen, Colour.UNKNOWN, solid);
    }
  }
}
