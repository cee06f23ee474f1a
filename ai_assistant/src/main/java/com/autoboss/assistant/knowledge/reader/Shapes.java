package com.autoboss.assistant.knowledge.reader;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Finds ruling lines, frames and shaded boxes among the paths that a page draws. */
final class Shapes {

  private static final double SHORTEST_RULE = 4;
  private static final double THICKEST_RULE = 2.6;
  private static final double CROOKED = 0.7;

  /** A closed outline of a path, as seen. */
  private record Outline(List<Point2D> points, boolean curved) {

    Box box() {
      double x0 = Double.MAX_VALUE;
      double y0 = Double.MAX_VALUE;
      double x1 = -Double.MAX_VALUE;
      double y1 = -Double.MAX_VALUE;
      for (Point2D point : points) {
        x0 = Math.min(x0, point.getX());
        y0 = Math.min(y0, point.getY());
        x1 = Math.max(x1, point.getX());
        y1 = Math.max(y1, point.getY());
      }
      return new Box(x0, y0, x1, y1);
    }

    boolean rectangle() {
      Box box = box();
      return !curved
          && points.size() >= 4
          && points.size() <= 6
          && points.stream().allMatch(point -> corner(box, point));
    }

    private static boolean corner(Box box, Point2D point) {
      double x = Math.min(point.getX() - box.x0(), box.x1() - point.getX());
      double y = Math.min(point.getY() - box.y0(), box.y1() - point.getY());
      return x < CROOKED && y < CROOKED;
    }
  }

  private final PageFrame frame;
  private final Paper paper;
  private final List<Rule> rules = new ArrayList<>();
  private final List<Box> shades = new ArrayList<>();

  Shapes(PageFrame frame, Paper paper) {
    this.frame = frame;
    this.paper = paper;
  }

  List<Rule> rules() {
    return rules;
  }

  List<Box> shades() {
    return shades;
  }

  void stroked(Path2D path, double thickness, Colour colour) {
    for (Outline outline : outlines(path)) {
      List<Point2D> points = outline.points;
      for (int i = 1; i < points.size(); i++) {
        stroked(points.get(i - 1), points.get(i), thickness, colour);
      }
    }
  }

  /**
   * @param opaque false when what lies below shines through
   */
  void filled(Path2D path, Colour colour, boolean opaque) {
    for (Outline outline : outlines(path)) {
      Box box = outline.box();
      if (Math.min(box.width(), box.height()) <= THICKEST_RULE) {
        rule(box, colour);
        continue;
      }
      boolean rectangle = outline.rectangle();
      paper.area(box, opaque ? colour : Colour.UNKNOWN, rectangle && opaque);
      if (rectangle && !colour.hidesOn(Colour.WHITE)) {
        shade(box);
      }
    }
  }

  private void stroked(Point2D from, Point2D to, double thickness, Colour colour) {
    double dx = Math.abs(from.getX() - to.getX());
    double dy = Math.abs(from.getY() - to.getY());
    if (Math.min(dx, dy) > CROOKED) {
      return;
    }
    double half = Math.min(thickness, 200) / 2;
    Box line =
        new Box(
            Math.min(from.getX(), to.getX()) - (dx < dy ? half : 0),
            Math.min(from.getY(), to.getY()) - (dx < dy ? 0 : half),
            Math.max(from.getX(), to.getX()) + (dx < dy ? half : 0),
            Math.max(from.getY(), to.getY()) + (dx < dy ? 0 : half));
    if (thickness <= THICKEST_RULE) {
      rule(line, colour);
    } else {
      // A line as thick as this is how some programs fill a box.
      paper.area(line, colour, true);
      if (!colour.hidesOn(Colour.WHITE)) {
        shade(line);
      }
    }
  }

  private void rule(Box box, Colour colour) {
    Box seen = frame.onPage(box);
    if (Math.max(seen.width(), seen.height()) >= SHORTEST_RULE
        && !colour.hidesOn(Colour.WHITE)
        && rules.size() < Caps.SHAPES_OF_PAGE) {
      rules.add(new Rule(seen));
    }
  }

  private void shade(Box box) {
    Box seen = frame.onPage(box);
    if (seen.width() > 0 && seen.height() > 0 && shades.size() < Caps.SHAPES_OF_PAGE) {
      shades.add(seen);
    }
  }

  private List<Outline> outlines(Path2D path) {
    List<Outline> outlines = new ArrayList<>();
    List<Point2D> points = new ArrayList<>();
    boolean curved = false;
    double[] at = new double[6];
    for (PathIterator step = path.getPathIterator(frame.transform()); !step.isDone(); step.next()) {
      int type = step.currentSegment(at);
      switch (type) {
        case PathIterator.SEG_MOVETO -> {
          finish(points, curved, outlines);
          points = new ArrayList<>();
          curved = false;
          points.add(new Point2D.Double(at[0], at[1]));
        }
        case PathIterator.SEG_LINETO -> points.add(new Point2D.Double(at[0], at[1]));
        case PathIterator.SEG_CUBICTO -> {
          curved = true;
          points.add(new Point2D.Double(at[4], at[5]));
        }
        case PathIterator.SEG_CLOSE -> close(points);
        default -> curved = true;
      }
    }
    finish(points, curved, outlines);
    return outlines;
  }

  private static void close(List<Point2D> points) {
    if (!points.isEmpty()) {
      points.add(points.getFirst());
    }
  }

  private static void finish(List<Point2D> points, boolean curved, List<Outline> outlines) {
    if (points.size() > 1) {
      outlines.add(new Outline(points, curved));
    }
  }
}
