package com.autoboss.assistant.knowledge.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a page with text in which words may stand: large enough, not the ground on which
 * the page is set, and not the sign of the maker at the head of every page. Strips of one picture
 * count as one.
 */
final class PictureRegions {

  private static final double SMALLEST_SIDE = 28;
  private static final double SMALLEST_SHARE = 0.03;
  private static final double TOUCHING = 1.5;
  private static final double MOSTLY_TYPED = 0.12;
  private static final double HEAD = 0.2;
  private static final int REPEATS = 2;

  /** A page with more pictures is a mosaic; only the large ones are looked at. */
  private static final int MOST = 300;

  private final Map<String, Integer> seen = new HashMap<>();

  /** Asked once for every page, in order. */
  List<Box> of(PageFrame frame, List<Figure> figures, List<Word> words) {
    double page = frame.width() * frame.height();
    return joined(figures).stream()
        .filter(box -> Math.min(box.width(), box.height()) >= SMALLEST_SIDE)
        .filter(box -> area(box) >= SMALLEST_SHARE * page)
        .filter(box -> typed(box, words) < MOSTLY_TYPED * area(box))
        .filter(box -> !repeats(box) || box.height() > HEAD * frame.height())
        .toList();
  }

  private boolean repeats(Box box) {
    String place =
        "%d %d %d %d"
            .formatted(
                Math.round(box.x0()),
                Math.round(box.y0()),
                Math.round(box.x1()),
                Math.round(box.y1()));
    return seen.merge(place, 1, Integer::sum) > REPEATS;
  }

  private static List<Box> joined(List<Figure> figures) {
    List<Box> boxes = new ArrayList<>();
    for (Figure figure : figures) {
      if (figure.warns() || boxes.size() >= MOST) {
        continue;
      }
      Box box = figure.box();
      for (Box other = touching(boxes, box); other != null; other = touching(boxes, box)) {
        boxes.remove(other);
        box = box.around(other);
      }
      boxes.add(box);
    }
    return boxes;
  }

  private static @Nullable Box touching(List<Box> boxes, Box box) {
    for (Box other : boxes) {
      if (box.sharedWidth(other) > -TOUCHING && box.sharedHeight(other) > -TOUCHING) {
        return other;
      }
    }
    return null;
  }

  private static double typed(Box box, List<Word> words) {
    return words.stream()
        .map(Word::box)
        .filter(word -> box.contains(word.middleX(), word.middleY()))
        .mapToDouble(PictureRegions::area)
        .sum();
  }

  private static double area(Box box) {
    return box.width() * box.height();
  }
}
