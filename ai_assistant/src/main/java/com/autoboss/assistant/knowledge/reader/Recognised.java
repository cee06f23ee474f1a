package com.autoboss.assistant.knowledge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A page, and what was recognised in its picture. */
final class Recognised {

  private static final String NO_TEXT = "no-text";

  /** A drawing in which less than this can be read is a drawing. */
  private static final double MOSTLY_CERTAIN = 0.6;

  private static final int SOME_LETTERS = 12;

  private final PageContent page;
  private final Scan scan;
  private final double points;

  /** The usual size of the page's type; 0 without. */
  private final double typed;

  Recognised(PageContent page, Scan scan) {
    this.page = page;
    this.scan = scan;
    points = page.width() / scan.width();
    double[] sizes = page.words().stream().mapToDouble(Word::fontSize).sorted().toArray();
    typed = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }

  /** The page as it was, marked as one over which the recogniser failed. */
  static PageContent failed(PageContent page) {
    return with(page, page.words(), List.of(), List.of(), OcrOfManual.OCR_FAILED);
  }

  /** The page with the words of its picture; as it was where that holds none. */
  PageContent whole(List<Hocr.Line> lines) {
    List<Word> seen = new SeenWords(page, points).of(lines);
    return seen.isEmpty()
        ? page
        : with(page, merged(seen), scan.rules(), scan.bars(), OcrOfManual.READ_BY_OCR);
  }

  /** The page with the words of those of its pictures that can be read. */
  PageContent pictures(List<Hocr.Line> all) {
    PictureLines writing = new PictureLines(scan.rules().stream().map(this::pixels).toList());
    List<Hocr.Line> lines = all.stream().filter(writing::written).toList();
    List<Hocr.Line> certain = new ArrayList<>();
    List<Box> read = new ArrayList<>();
    for (Box picture : page.legiblePictures()) {
      List<Hocr.Line> inside =
          lines.stream().filter(line -> in(picture, scaled(line.box()))).toList();
      if (SeenWords.certainLetters(inside) >= SOME_LETTERS
          && SeenWords.certain(inside) >= MOSTLY_CERTAIN) {
        certain.addAll(inside);
        read.add(picture);
      }
    }
    List<Word> seen = new SeenWords(page, points).of(certain).stream().map(this::noLarger).toList();
    if (seen.isEmpty()) {
      return page;
    }
    return with(
        page,
        beside(seen),
        scan.rules().stream().filter(rule -> inAny(read, rule.box())).toList(),
        scan.bars().stream().filter(bar -> inAny(read, bar)).toList(),
        OcrOfManual.PICTURES_READ);
  }

  /**
   * What is typed over a scan is read better as type. Where type and picture contradict each other,
   * nothing of the type is believed.
   */
  private List<Word> merged(List<Word> seen) {
    return page.notices().contains(PageReading.PICTURE) ? beside(seen) : seen;
  }

  private List<Word> beside(List<Word> seen) {
    List<Word> words = new ArrayList<>(page.words());
    seen.stream()
        .filter(word -> page.words().stream().noneMatch(typed -> in(typed.box(), word.box())))
        .forEach(words::add);
    return words;
  }

  /** Letters of a picture make no heading of the text beside it. */
  private Word noLarger(Word word) {
    return typed <= 0 || word.fontSize() <= typed
        ? word
        : new Word(word.text(), word.box(), typed, false, false, false, word.turn());
  }

  private Box pixels(Rule rule) {
    Box box = rule.box();
    return new Box(box.x0() / points, box.y0() / points, box.x1() / points, box.y1() / points);
  }

  private Box scaled(Box pixels) {
    return new Box(
        pixels.x0() * points, pixels.y0() * points, pixels.x1() * points, pixels.y1() * points);
  }

  private static boolean inAny(List<Box> boxes, Box inner) {
    return boxes.stream().anyMatch(box -> in(box, inner));
  }

  private static boolean in(Box outer, Box inner) {
    return outer.contains(inner.middleX(), inner.middleY());
  }

  private static PageContent with(
      PageContent page, List<Word> words, List<Rule> rules, List<Box> bars, String notice) {
    List<String> notices = new ArrayList<>(page.notices());
    if (!words.isEmpty()) {
      notices.remove(NO_TEXT);
    }
    notices.add(notice);
    return new PageContent(
        page.page(),
        page.width(),
        page.height(),
        words,
        both(page.rules(), rules),
        both(page.shades(), bars),
        page.figures(),
        notice.equals(OcrOfManual.OCR_FAILED),
        notices);
  }

  private static <T> List<T> both(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
