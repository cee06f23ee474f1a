package com.autoboss.assistant.knowledge.reader;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Warning signs among the shapes of a page: a triangle that stands on its base, as large as a sign
 * beside a text is, with a mark in its middle (ISO 7010, ANSI Z535.4).
 */
final class Signs {

  private static final double SMALLEST = 9;
  private static final double LARGEST = 90;
  private static final double NARROWEST = 0.75;
  private static final double WIDEST = 1.5;

  /** More shapes than this are a drawing. */
  private static final int MOST = 3_000;

  private static final int STEPS = 24;
  private static final double[] HEIGHTS = {0.12, 0.3, 0.5, 0.7, 0.88};
  private static final double POINTED = 0.45;
  private static final double BROAD = 0.75;
  private static final double ASKEW = 0.12;

  private final PageFrame frame;
  private final List<Box> triangles = new ArrayList<>();
  private final List<Box> marks = new ArrayList<>();

  Signs(PageFrame frame) {
    this.frame = frame;
  }

  /** A path was filled or stroked; in the coordinates of the file. */
  void drawn(Path2D path) {
    Rectangle2D bounds = path.getBounds2D();
    double largest = Math.max(bounds.getWidth(), bounds.getHeight());
    if (largest > 4 * LARGEST || triangles.size() + marks.size() > MOST) {
      return;
    }
    Path2D seen = new Path2D.Double(path, frame.transform());
    Rectangle2D place = seen.getBounds2D();
    Box box = new Box(place.getMinX(), place.getMinY(), place.getMaxX(), place.getMaxY());
    if (sized(box) && triangle(seen, box)) {
      triangles.add(box);
      inner(seen, box);
    } else if (box.height() < LARGEST) {
      marks.add(box);
    }
  }

  /** The signs, in points; to be asked when the page is drawn. */
  List<Box> found(List<Word> words) {
    return triangles.stream()
        .filter(triangle ->
            marks.stream().anyMatch(mark -> marks(mark, triangle))
                || words.stream().anyMatch(word -> exclaims(word, triangle)))
        .toList();
  }

  private static boolean exclaims(Word word, Box triangle) {
    return (word.text().equals("!") || word.text().equals("⚡"))
        && triangle.contains(word.box().middleX(), word.box().middleY());
  }

  private static boolean marks(Box mark, Box triangle) {
    return mark.height() < 0.75 * triangle.height()
        && mark.height() > 0.1 * triangle.height()
        && mark.width() < 0.6 * triangle.width()
        && triangle.contains(mark.x0(), mark.y0())
        && triangle.contains(mark.x1(), mark.y1())
        && Math.abs(mark.middleX() - triangle.middleX()) < 0.2 * triangle.width();
  }

  private static boolean sized(Box box) {
    double ratio = box.width() / Math.max(0.01, box.height());
    return box.width() >= SMALLEST
        && box.height() >= SMALLEST
        && box.width() <= LARGEST
        && box.height() <= LARGEST
        && ratio >= NARROWEST
        && ratio <= WIDEST;
  }

  /** Pointed above, broad below, even on both sides. */
  private static boolean triangle(Path2D path, Box box) {
    double before = 0;
    for (double height : HEIGHTS) {
      double y = box.y0() + height * box.height();
      double left = Double.MAX_VALUE;
      double right = -Double.MAX_VALUE;
      for (int i = 0; i <= STEPS; i++) {
        double x = box.x0() + box.width() * i / STEPS;
        if (path.contains(x, y)) {
          left = Math.min(left, x);
          right = Math.max(right, x);
        }
      }
      double width = Math.max(0, right - left) / box.width();
      boolean even = Math.abs((left + right) / 2 - box.middleX()) < ASKEW * box.width();
      boolean fits = height < 0.2 ? width < POINTED : height < 0.8 || width > BROAD;
      if (!even || !fits || width + 0.02 < before) {
        return false;
      }
      before = width;
    }
    return true;
  }

  /** Outlines within the triangle that were drawn in one go with it, as holes. */
  private void inner(Path2D path, Box triangle) {
    Rectangle2D part = null;
    double[] at = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      if (kind == PathIterator.SEG_MOVETO) {
        mark(part, triangle);
        part = new Rectangle2D.Double(at[0], at[1], 0, 0);
      } else if (part != null && kind != PathIterator.SEG_CLOSE) {
        int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
        part.add(at[last], at[last + 1]);
      }
    }
    mark(part, triangle);
  }

  private void mark(@Nullable Rectangle2D part, Box triangle) {
    if (part != null && part.getHeight() < 0.75 * triangle.height()) {
      marks.add(new Box(part.getMinX(), part.getMinY(), part.getMaxX(), part.getMaxY()));
    }
  }
}
