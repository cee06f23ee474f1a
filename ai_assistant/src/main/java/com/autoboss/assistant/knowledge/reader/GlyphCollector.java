package com.autoboss.assistant.knowledge.reader;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Makes glyphs of drawn character codes and counts what cannot be used. */
final class GlyphCollector {

  private static final double STRAIGHT = Math.toRadians(4);
  private static final double INVISIBLE = 0.1;

  private final Paper paper;
  private final Fonts fonts;
  private int seen;
  private int unknown;
  private int contradicted;
  private boolean diagonal;

  GlyphCollector(Paper paper, Fonts fonts) {
    this.paper = paper;
    this.fonts = fonts;
  }

  void draw(DrawnCode drawn) throws Refused {
    fonts.count();
    if (++seen > Caps.GLYPHS_OF_PAGE) {
      throw new Refused(Reason.TOO_COMPLEX);
    }
    FontReading font = fonts.of(drawn.font());
    FontReading.Meaning meaning = font.meaning(drawn.code());
    if (meaning.unknown()) {
      unknown++;
      return;
    }
    if (meaning.contradicted()) {
      contradicted++;
      return;
    }
    int turn = turn(drawn.seen());
    if (turn < 0) {
      diagonal |= !meaning.text().isBlank();
      return;
    }
    Glyph glyph = glyph(drawn, font, meaning.text(), turn);
    if (drawn.inside() && inked(drawn.state())) {
      paper.glyph(glyph, colour(drawn.state()));
    } else {
      paper.hidden(glyph);
    }
  }

  /** Codes for which the fonts do not say what they mean, as a share of all. */
  double unknownShare() {
    return seen == 0 ? 0 : (double) unknown / seen;
  }

  boolean hasContradictions() {
    return contradicted > 0;
  }

  boolean hasDiagonalText() {
    return diagonal;
  }

  private static boolean inked(PDGraphicsState state) {
    RenderingMode mode = state.getTextState().getRenderingMode();
    boolean drawn = mode.isFill() || mode.isStroke();
    double alpha = mode.isFill() ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
    return drawn && alpha > INVISIBLE;
  }

  private static Colour colour(PDGraphicsState state) {
    RenderingMode mode = state.getTextState().getRenderingMode();
    return Colour.of(mode.isFill() ? state.getNonStrokingColor() : state.getStrokingColor());
  }

  private static int turn(AffineTransform seen) {
    double angle = Math.atan2(seen.getShearY(), seen.getScaleX());
    long quarter = Math.round(angle / (Math.PI / 2));
    return Math.abs(angle - quarter * Math.PI / 2) < STRAIGHT
        ? (int) Math.floorMod(quarter, 4L) * 90
        : -1;
  }

  private static Glyph glyph(DrawnCode drawn, FontReading font, String text, int turn) {
    AffineTransform seen = drawn.seen();
    double up = Math.hypot(seen.getShearX(), seen.getScaleY());
    double size = up * font.unit();
    Point2D from = seen.transform(new Point2D.Double(0, 0), null);
    Point2D to = seen.transform(new Point2D.Double(drawn.advance(), 0), null);
    double start = Math.min(along(from, turn), along(to, turn));
    double end = Math.max(along(from, turn), along(to, turn));
    double baseline = across(from, turn);
    double top = baseline - size * font.face().ascent();
    double bottom = baseline + size * font.face().descent();
    Box box =
        switch (turn) {
          case 0 -> new Box(start, top, end, bottom);
          case 90 -> new Box(-bottom, start, -top, end);
          case 180 -> new Box(-end, -bottom, -start, -top);
          default -> new Box(top, -end, bottom, -start);
        };
    return new Glyph(text, box, start, end, baseline, size, turn, font.face());
  }

  private static double along(Point2D point, int turn) {
    return switch (turn) {
      case 0 -> point.getX();
      case 90 -> point.getY();
      case 180 -> -point.getX();
      default -> -point.getY();
    };
  }

  private static double across(Point2D point, int turn) {
    return switch (turn) {
      case 0 -> point.getY();
      case 90 -> -point.getX();
      case 180 -> -point.getY();
      default -> point.getX();
    };
  }
}
