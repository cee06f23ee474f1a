package com.autoboss.assistant.knowledge.reader;

/**
 * How much of anything a manual may hold. Far above what real manuals need, far below what hurts.
 */
final class Caps {

  static final int MOST_PAGES = 5_000;
  static final int GLYPHS_OF_PAGE = 120_000;
  static final int GLYPHS_OF_FILE = 40_000_000;
  static final int OPERATORS_OF_PAGE = 1_500_000;
  static final int FORMS_OF_PAGE = 20_000;
  static final int SHAPES_OF_PAGE = 20_000;
  static final double PAGE_SIDE = 20_000;
  static final int OUTLINE_ENTRIES = 20_000;
  static final int OUTLINE_DEPTH = 12;
  static final int NOTICES = 20;
  static final int WORD_LENGTH = 400;
  static final long INFLATED_STREAM = 64L << 20;
  static final long RAW_IMAGE = 120L << 20;
  static final int PICTURE_PIXELS = 12_000_000;
  static final int PICTURE_WIDTH = 4_000;

  private Caps() {}
}
