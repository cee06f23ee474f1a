package com.autoboss.assistant.knowledge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes words of a page of what was recognised in its picture. What is uncertain is left out, and
 * where it stood between certain words of its line an ellipsis says so: a sentence that has lost a
 * "not" must not read as if it were whole.
 */
final class SeenWords {

  /** Below it, letters of Debian's models are wrong more often than right. */
  private static final double SURE = 60;

  /** A wrong digit is worse than a missing one. */
  private static final double SURE_OF_NUMBER = 72;

  /** Rests of lines, and dirt. */
  private static final Pattern SPECKS = Pattern.compile("[|¦_:;,.'\"‘’“”»«~]+");

  private static final String GAP = "…";

  /** Ascenders and descenders together, as a share of the type's size. */
  private static final double INK = 0.93;

  private static final double ASCENT = 0.75;
  private static final double DESCENT = 0.2;

  /** Sizes nearer to the usual one of the page than this are the usual one, measured badly. */
  private static final double SAME_SIZE = 0.16;

  private static final double SMALLEST = 3;

  private final double points;
  private final PageContent page;

  /**
   * @param points of a pixel
   */
  SeenWords(PageContent page, double points) {
    this.page = page;
    this.points = points;
  }

  /** What the recogniser is sure of, as a share of the letters it saw; 0 when it saw none. */
  static double certain(List<Hocr.Line> lines) {
    int all = letters(lines, seen -> true);
    return all == 0 ? 0 : (double) certainLetters(lines) / all;
  }

  static int certainLetters(List<Hocr.Line> lines) {
    return letters(lines, SeenWords::sure);
  }

  private static int letters(List<Hocr.Line> lines, Predicate<Hocr.Seen> which) {
    return lines.stream()
        .flatMap(line -> line.words().stream())
        .filter(which)
        .mapToInt(seen -> seen.text().length())
        .sum();
  }

  List<Word> of(List<Hocr.Line> lines) {
    double usual = usual(lines);
    List<Word> words = new ArrayList<>();
    for (Hocr.Line line : lines) {
      if (worthReading(line)) {
        add(line, size(line, usual), words);
      }
    }
    return words;
  }

  private static boolean sure(Hocr.Seen seen) {
    boolean number = seen.text().chars().anyMatch(Character::isDigit);
    return seen.confidence() >= (number ? SURE_OF_NUMBER : SURE);
  }

  private static boolean readable(Hocr.Seen seen) {
    return seen.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Lines that are mostly guessed are pictures of something else. */
  private static boolean worthReading(Hocr.Line line) {
    long all = line.words().stream().filter(SeenWords::readable).count();
    long sure = line.words().stream().filter(seen -> readable(seen) && sure(seen)).count();
    return sure > 0 && 2 * sure >= all;
  }

  private void add(Hocr.Line line, double size, List<Word> words) {
    Hocr.Seen lost = null;
    boolean begun = false;
    for (Hocr.Seen seen : line.words()) {
      if (SPECKS.matcher(seen.text()).matches()) {
        continue;
      }
      if (sure(seen)) {
        gap(lost, begun, line, size, words);
        words.add(word(seen.text(), seen, line, size));
        begun = true;
        lost = null;
      } else if (readable(seen)) {
        lost = seen;
      }
    }
    gap(lost, begun, line, size, words);
  }

  /** A single letter before a line is a bullet that was taken for one. */
  private void gap(
      Hocr.@Nullable Seen lost, boolean begun, Hocr.Line line, double size, List<Word> words) {
    if (lost != null && (begun || lost.text().length() > 1)) {
      words.add(word(GAP, lost, line, size));
    }
  }

  private Word word(String text, Hocr.Seen seen, Hocr.Line line, double size) {
    Box ink = seen.box();
    Box box = new Box(ink.x0() * points, ink.y0() * points, ink.x1() * points, ink.y1() * points);
    if (line.turn() == 0) {
      double baseline = line.baselineAt(line.box().middleX()) * points;
      box = new Box(box.x0(), baseline - ASCENT * size, box.x1(), baseline + DESCENT * size);
    }
    return new Word(text, onPage(box), size, false, false, false, line.turn());
  }

  private Box onPage(Box box) {
    return new Box(
        Math.clamp(box.x0(), 0, page.width()),
        Math.clamp(box.y0(), 0, page.height()),
        Math.clamp(box.x1(), 0, page.width()),
        Math.clamp(box.y1(), 0, page.height()));
  }

  private double usual(List<Hocr.Line> lines) {
    double[] sizes =
        lines.stream()
            .flatMapToDouble(line -> line.words().stream().mapToDouble(word -> measured(line)))
            .sorted()
            .toArray();
    return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }

  private double measured(Hocr.Line line) {
    return Math.max(SMALLEST, line.size() * points / INK);
  }

  private double size(Hocr.Line line, double usual) {
    double measured = measured(line);
    boolean same = Math.abs(measured - usual) <= SAME_SIZE * usual;
    return Math.round((same ? usual : measured) * 2) / 2.0;
  }
}
