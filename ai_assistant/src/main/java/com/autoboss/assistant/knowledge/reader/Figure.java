package com.autoboss.assistant.knowledge.reader;

/**
 * A picture placed on the page.
 *
 * @param box the part of the page that it covers
 * @param warns true for a sign that warns or forbids, also one that is drawn and no picture
 */
public record Figure(Box box, boolean warns) {

  public Figure(Box box) {
    this(box, false);
  }
}
