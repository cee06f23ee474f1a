package com.autoboss.assistant.knowledge.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * A page while it is drawn: glyphs and what lies under and over them, in the order of drawing, so
 * that in the end only the glyphs remain that a person sees.
 */
final class Paper {

  /** Areas are looked up by horizontal bands of this height in points. */
  private static final double BAND = 24;

  private static final double SMALLEST_COVER = 4;
  private static final double SMALLEST_TYPE = 1;

  /**
   * @param solid covers everything in its box
   */
  private record Area(Box box, Colour colour, boolean solid, int order) {}

  private record Drawn(Glyph glyph, Colour colour, int order) {}

  private final PageFrame frame;
  private final List<List<Area>> bands = new ArrayList<>();
  private final List<Drawn> glyphs = new ArrayList<>();
  private int order;
  private boolean hiddenText;

  Paper(PageFrame frame) {
    this.frame = frame;
  }

  /** Something was filled; a ground for what follows and, when solid, a lid on what went before. */
  void area(Box box, Colour colour, boolean solid) {
    Box seen = frame.onPage(box);
    if (seen.width() * seen.height() < SMALLEST_COVER) {
      return;
    }
    Area area = new Area(seen, colour, solid, order++);
    for (int band = band(seen.y0()); band <= band(seen.y1()); band++) {
      while (bands.size() <= band) {
        bands.add(new ArrayList<>());
      }
      bands.get(band).add(area);
    }
  }

  void glyph(Glyph glyph, Colour colour) {
    glyphs.add(new Drawn(glyph, colour, order++));
  }

  void hidden(Glyph glyph) {
    hiddenText |= !glyph.blank();
  }

  /** The glyphs that show, in the order of drawing. */
  List<Glyph> visible() {
    List<Glyph> visible = new ArrayList<>();
    for (Drawn drawn : glyphs) {
      if (shows(drawn)) {
        visible.add(drawn.glyph);
      } else {
        hidden(drawn.glyph);
      }
    }
    return visible;
  }

  /** True when text was left out because nobody would see it; after {@link #visible}. */
  boolean hasHiddenText() {
    return hiddenText;
  }

  private boolean shows(Drawn drawn) {
    Box box = drawn.glyph.box();
    double x = box.middleX();
    double y = box.middleY();
    if (drawn.glyph.size() < SMALLEST_TYPE
        || x < 0
        || x > frame.width()
        || y < 0
        || y > frame.height()) {
      return false;
    }
    Colour ground = Colour.WHITE;
    int band = band(y);
    for (Area area : band < bands.size() ? bands.get(band) : List.<Area>of()) {
      if (area.box.contains(x, y)) {
        if (area.order < drawn.order) {
          ground = area.solid ? area.colour : mixed(ground, area.colour);
        } else if (area.solid) {
          return false;
        }
      }
    }
    return !drawn.colour.hidesOn(ground);
  }

  /** A shape that is no rectangle may or may not lie under a letter inside its bounds. */
  private static Colour mixed(Colour ground, Colour shape) {
    return shape.hidesOn(ground) ? ground : Colour.UNKNOWN;
  }

  private static int band(double y) {
    return (int) Math.clamp(y / BAND, 0, 2_000);
  }
}
