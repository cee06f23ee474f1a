package com.autoboss.assistant.knowledge.reader;

import java.util.Arrays;
import java.util.List;

/**
 * Leaves nothing of a drawn page but those of its pictures that may hold words: type that is known
 * already would be read twice, and a photograph is read as nonsense.
 */
final class PictureMask {

  private static final byte WHITE = (byte) 255;

  /** Neighbouring pixels of a drawing or table differ by less nearly everywhere. */
  private static final int SAME = 4;

  private static final double FLAT = 0.55;

  private final byte[] grey;
  private final int width;
  private final double pixels;

  /**
   * @param pixels of a point
   */
  PictureMask(byte[] grey, int width, double pixels) {
    this.grey = grey;
    this.width = width;
    this.pixels = pixels;
  }

  /** Changes the picture in place; false when nothing is left of it. */
  boolean keep(List<Box> regions, List<Word> typed) {
    byte[] page = grey.clone();
    Arrays.fill(grey, WHITE);
    boolean left = false;
    for (Box region : regions) {
      if (flat(page, region)) {
        left = true;
        each(region, (from, to) -> System.arraycopy(page, from, grey, from, to - from));
      }
    }
    typed.forEach(word -> each(word.box(), (from, to) -> Arrays.fill(grey, from, to, WHITE)));
    return left;
  }

  private interface Row {
    void at(int from, int to);
  }

  private void each(Box box, Row row) {
    int height = grey.length / width;
    int x0 = Math.clamp((int) (box.x0() * pixels), 0, width);
    int x1 = Math.clamp((int) Math.ceil(box.x1() * pixels), 0, width);
    int y1 = Math.clamp((int) Math.ceil(box.y1() * pixels), 0, height);
    for (int y = Math.clamp((int) (box.y0() * pixels), 0, height); y < y1; y++) {
      row.at(y * width + x0, y * width + x1);
    }
  }

  private boolean flat(byte[] page, Box region) {
    long[] counts = new long[2];
    each(
        region,
        (from, to) -> {
          for (int i = from + 1; i < to; i++) {
            counts[0]++;
            counts[1] += Math.abs((page[i] & 0xFF) - (page[i - 1] & 0xFF)) < SAME ? 1 : 0;
          }
        });
    return counts[1] > FLAT * counts[0];
  }
}
