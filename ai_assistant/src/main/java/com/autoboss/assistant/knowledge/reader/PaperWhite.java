package com.autoboss.assistant.knowledge.reader;

/**
 * Makes the paper of a scanned page white. On a nearly empty sheet a recogniser takes the grain of
 * the paper for ink.
 */
final class PaperWhite {

  private static final int LEVELS = 256;
  private static final int WHITE = LEVELS - 1;

  /** Darker paper than this is a picture. */
  private static final int DARKEST_PAPER = 140;

  private static final int GRAIN = 40;

  private PaperWhite() {}

  /**
   * @param grey changed in place: what is nearly as light as most of the page becomes white
   */
  static void make(byte[] grey) {
    int paper = paper(grey);
    if (paper < DARKEST_PAPER) {
      return;
    }
    byte[] levels = new byte[LEVELS];
    int white = paper - GRAIN;
    for (int level = 0; level < LEVELS; level++) {
      levels[level] = (byte) Math.min(WHITE, level * WHITE / white);
    }
    for (int i = 0; i < grey.length; i++) {
      grey[i] = levels[grey[i] & 0xFF];
    }
  }

  private static int paper(byte[] grey) {
    int[] counts = new int[LEVELS];
    for (byte each : grey) {
      counts[each & 0xFF]++;
    }
    int most = 0;
    for (int level = 0; level < LEVELS; level++) {
      most = counts[level] > counts[most] ? level : most;
    }
    return most;
  }
}
