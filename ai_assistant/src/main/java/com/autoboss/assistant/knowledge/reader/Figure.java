package com.autoboss.assistant.knowledge.reader;

/**
 * A picture placed on the page.
 *
 * @param box the part of the page that it covers
 * @param warns true for a sign that warns or forbids, also one that is drawn and no picture
 * @param legible true for a part of a page with text in which more words may stand, in a picture
 */
public record Figure(Box box, boolean warns, boolean legible) {

  public Figure(Box box) {
    this(box, false, false);
  }

  public Figure(Box box, boolean warns) {
    this(box, warns, false);
  }

  static Figure toRead(Box box) {
    return new Figure(box, false, true);
  }
}
