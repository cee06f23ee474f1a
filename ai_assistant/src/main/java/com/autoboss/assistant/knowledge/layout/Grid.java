package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import com.autoboss.assistant.knowledge.reader.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Ruling lines that cross or meet: a table, or a frame when they enclose one cell only.
 *
 * @param across horizontal lines, the highest first
 * @param down vertical lines, the leftmost first
 */
record Grid(List<Box> across, List<Box> down, Box box) {

  private static final double MEETING = 3;
  private static final double SAME = 2;

  /** More lines than this are a drawing. */
  private static final int MOST_LINES = 1_500;

  static List<Grid> of(List<Rule> rules) {
    List<Box> across =
        merged(rules.stream().filter(Rule::horizontal).map(Rule::box).toList(), true);
    List<Box> down =
        merged(rules.stream().filter(rule -> !rule.horizontal()).map(Rule::box).toList(), false);
    if (across.size() + down.size() > MOST_LINES) {
      return List.of();
    }
    List<Grid> grids = new ArrayList<>();
    List<Box> left = new ArrayList<>(down);
    List<Box> open = new ArrayList<>(across);
    while (!left.isEmpty()) {
      Grid grid = component(left.removeFirst(), left, open);
      if (grid.across.size() >= 2 && grid.down.size() >= 2) {
        grids.add(grid);
      }
    }
    return grids;
  }

  /** Distinct places of the horizontal lines. */
  List<Double> heights() {
    return places(across, Box::middleY);
  }

  /** Distinct places of the vertical lines. */
  List<Double> sides() {
    return places(down, Box::middleX);
  }

  /** The cell around a point: the nearest lines that pass it on each side. */
  Box cell(double x, double y) {
    double x0 = box.x0();
    double x1 = box.x1();
    double y0 = box.y0();
    double y1 = box.y1();
    for (Box line : down) {
      if (line.y0() - MEETING <= y && y <= line.y1() + MEETING) {
        x0 = line.middleX() <= x ? Math.max(x0, line.middleX()) : x0;
        x1 = line.middleX() > x ? Math.min(x1, line.middleX()) : x1;
      }
    }
    for (Box line : across) {
      if (line.x0() - MEETING <= x && x <= line.x1() + MEETING) {
        y0 = line.middleY() <= y ? Math.max(y0, line.middleY()) : y0;
        y1 = line.middleY() > y ? Math.min(y1, line.middleY()) : y1;
      }
    }
    return new Box(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }

  private static List<Double> places(List<Box> lines, ToDoubleFunction<Box> place) {
    List<Double> places = new ArrayList<>();
    for (double each : lines.stream().mapToDouble(place).sorted().toArray()) {
      if (places.isEmpty() || each - places.getLast() > SAME) {
        places.add(each);
      }
    }
    return places;
  }

  private static Grid component(Box seed, List<Box> down, List<Box> across) {
    List<Box> mineDown = new ArrayList<>(List.of(seed));
    List<Box> mineAcross = new ArrayList<>();
    boolean grew = true;
    while (grew) {
      boolean wider = take(across, mineAcross, mineDown);
      grew = take(down, mineDown, mineAcross) || wider;
    }
    Box box = seed;
    for (Box line : mineDown) {
      box = box.around(line);
    }
    for (Box line : mineAcross) {
      box = box.around(line);
    }
    mineAcross.sort(Comparator.comparingDouble(Box::middleY));
    mineDown.sort(Comparator.comparingDouble(Box::middleX));
    return new Grid(mineAcross, mineDown, box);
  }

  private static boolean take(List<Box> from, List<Box> to, List<Box> others) {
    List<Box> met =
        from.stream().filter(line -> others.stream().anyMatch(each -> meet(line, each))).toList();
    from.removeAll(met);
    to.addAll(met);
    return !met.isEmpty();
  }

  private static boolean meet(Box a, Box b) {
    return a.sharedWidth(b) > -MEETING && a.sharedHeight(b) > -MEETING;
  }

  /** Joins the pieces of a line, which often end at each cell. */
  private static List<Box> merged(List<Box> lines, boolean across) {
    List<Box> sorted = new ArrayList<>(lines);
    sorted.sort(
        Comparator.<Box>comparingLong(
                line -> Math.round((across ? line.middleY() : line.middleX()) / SAME))
            .thenComparingDouble(line -> across ? line.x0() : line.y0()));
    List<Box> merged = new ArrayList<>();
    for (Box line : sorted) {
      Box last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && continues(last, line, across)) {
        merged.set(merged.size() - 1, last.around(line));
      } else {
        merged.add(line);
      }
    }
    return merged;
  }

  private static boolean continues(Box last, Box line, boolean across) {
    return across
        ? Math.abs(last.middleY() - line.middleY()) <= SAME && line.x0() <= last.x1() + MEETING
        : Math.abs(last.middleX() - line.middleX()) <= SAME && line.y0() <= last.y1() + MEETING;
  }
}
