package com.autoboss.assistant.knowledge.reader;

import java.util.List;

/**
 * The picture of a page from which its words are to be recognised, as drawn by our own renderer;
 * nothing of the file itself.
 *
 * @param width in pixels; 0 when the page could not be drawn
 * @param height in pixels
 * @param grey a byte a pixel, row after row from the top, without the ruling lines
 * @param rules ruling lines found in the picture, in points
 * @param bars dark bars found in it, in points; what is white on them is black in {@code grey}
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one page, never compared
record Scan(int width, int height, byte[] grey, List<Rule> rules, List<Box> bars) {

  static final Scan NONE = new Scan(0, 0, new byte[0], List.of(), List.of());

  Scan {
    if ((long) width * height != grey.length) {
      throw new IllegalArgumentException("a byte a pixel");
    }
    rules = List.copyOf(rules);
    bars = List.copyOf(bars);
  }

  boolean drawn() {
    return grey.length > 0;
  }
}
