package com.autoboss.assistant.knowledge.reader;

/**
 * A straight line along the page's edges: a ruling line of a table, the edge of a frame or of a
 * shaded box.
 *
 * @param box long in one direction, at most a few points thick in the other
 */
public record Rule(Box box) {

  public boolean horizontal() {
    return box.width() >= box.height();
  }
}
