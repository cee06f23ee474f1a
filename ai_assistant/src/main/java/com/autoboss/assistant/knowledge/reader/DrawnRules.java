package com.autoboss.assistant.knowledge.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ruling lines and dark bars in the picture of a page. Lines are taken out of it, where a
 * recogniser would read them as letters; bars are turned, so that what stands white on them stands
 * black on white.
 */
final class DrawnRules {

  private static final int DARK = 200;

  /** A scanner breaks thin lines. */
  private static final int GAP = 3;

  private static final int SHORTEST = 120;
  private static final int THICKEST = 14;
  private static final int HIGHEST_BAR = 250;
  private static final int WHITE = 255;

  /** More than this is a drawing or noise. */
  private static final int MOST = 2_000;

  private static final int MOST_RUNS = 200_000;

  /**
   * Dark pixels without a gap.
   *
   * @param at row of a horizontal run, column of a vertical one
   */
  private record Run(int at, int from, int to) {}

  /** Runs that touch; {@code last} is the latest of them. */
  private static final class Stroke {

    private final List<Run> runs = new ArrayList<>();
    private int from;
    private int to;

    Stroke(Run first) {
      from = first.from;
      to = first.to;
      runs.add(first);
    }

    void add(Run run) {
      from = Math.min(from, run.from);
      to = Math.max(to, run.to);
      runs.add(run);
    }

    boolean goesOn(Run run) {
      for (int i = runs.size() - 1; i >= 0 && run.at - runs.get(i).at <= 1; i--) {
        if (run.from <= runs.get(i).to && runs.get(i).from <= run.to) {
          return true;
        }
      }
      return false;
    }

    int thick() {
      return runs.getLast().at - runs.getFirst().at + 1;
    }

    boolean thin() {
      return thick() <= THICKEST && thick() * 6 < to - from;
    }

    boolean bar() {
      long dark = runs.stream().mapToLong(run -> run.to - run.from).sum();
      return thick() > THICKEST
          && thick() <= HIGHEST_BAR
          && 2 * dark > (long) thick() * (to - from);
    }
  }

  private final byte[] grey;
  private final int width;
  private final int height;
  private final double points;
  private final List<Rule> rules = new ArrayList<>();
  private final List<Box> bars = new ArrayList<>();

  /**
   * @param points of a pixel
   */
  DrawnRules(byte[] grey, int width, double points) {
    this.grey = grey;
    this.width = width;
    this.height = grey.length / width;
    this.points = points;
  }

  /** Takes lines out and turns bars; asked once, before {@link #rules} and {@link #bars}. */
  void clean() {
    List<Stroke> all = strokes(height, width, width, 1);
    List<Stroke> across = all.stream().filter(Stroke::thin).toList();
    List<Stroke> down = strokes(width, height, 1, width).stream().filter(Stroke::thin).toList();
    if (across.size() + down.size() > MOST) {
      return;
    }
    across.forEach(stroke -> rules.add(new Rule(box(stroke, true))));
    down.forEach(stroke -> rules.add(new Rule(box(stroke, false))));
    across.forEach(stroke -> erase(stroke, width, 1));
    down.forEach(stroke -> erase(stroke, 1, width));
    all.stream().filter(Stroke::bar).forEach(this::turn);
  }

  /** In points. */
  List<Rule> rules() {
    return rules;
  }

  /** In points. */
  List<Box> bars() {
    return bars;
  }

  private List<Stroke> strokes(int lines, int length, int perLine, int perStep) {
    List<Stroke> open = new ArrayList<>();
    List<Stroke> found = new ArrayList<>();
    int runs = 0;
    for (int line = 0; line < lines && runs < MOST_RUNS; line++) {
      int at = line;
      open.removeIf(stroke -> at - stroke.runs.getLast().at > 1);
      for (Run run : runs(line, length, perLine, perStep)) {
        runs++;
        Stroke stroke =
            open.stream()
                .filter(each -> each.goesOn(run))
                .min(Comparator.comparingInt(each -> each.from))
                .orElse(null);
        if (stroke == null) {
          Stroke begun = new Stroke(run);
          open.add(begun);
          found.add(begun);
        } else {
          stroke.add(run);
        }
      }
    }
    return found;
  }

  private List<Run> runs(int line, int length, int perLine, int perStep) {
    List<Run> runs = new ArrayList<>();
    int start = -1;
    int end = -1;
    int base = line * perLine;
    for (int i = 0; i <= length + GAP; i++) {
      boolean dark = i < length && (grey[base + i * perStep] & 0xFF) < DARK;
      if (dark) {
        start = start < 0 ? i : start;
        end = i + 1;
      } else if (start >= 0 && i - end >= GAP) {
        if (end - start >= SHORTEST) {
          runs.add(new Run(line, start, end));
        }
        start = -1;
      }
    }
    return runs;
  }

  private Box box(Stroke stroke, boolean across) {
    double at = stroke.runs.getFirst().at * points;
    double end = (stroke.runs.getLast().at + 1) * points;
    double from = stroke.from * points;
    double to = stroke.to * points;
    return across ? new Box(from, at, to, end) : new Box(at, from, end, to);
  }

  private void erase(Stroke stroke, int perLine, int perStep) {
    for (Run run : stroke.runs) {
      for (int i = run.from; i < run.to; i++) {
        grey[run.at * perLine + i * perStep] = (byte) WHITE;
      }
    }
  }

  /** White becomes black, and the bar's own grey white. */
  private void turn(Stroke bar) {
    bars.add(box(bar, true));
    int ground =
        (int)
            bar.runs.stream()
                .mapToInt(run -> grey[run.at * width + (run.from + run.to) / 2] & 0xFF)
                .average()
                .orElse(WHITE);
    for (int y = bar.runs.getFirst().at; y <= bar.runs.getLast().at; y++) {
      for (int i = y * width + bar.from; i < y * width + bar.to; i++) {
        int lighter = Math.max(0, (grey[i] & 0xFF) - ground);
        grey[i] = (byte) (WHITE - WHITE * lighter / Math.max(1, WHITE - ground));
      }
    }
  }
}
