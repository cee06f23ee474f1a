package com.autoboss.assistant.knowledge.reader;

/**
 * A rectangle on a page: points (1/72 inch) from the page's top left corner as a reader sees it,
 * that is after the page's own rotation.
 *
 * @param x0 left
 * @param y0 top
 * @param x1 right, not left of {@code x0}
 * @param y1 bottom, not above {@code y0}
 */
public record Box(double x0, double y0, double x1, double y1) {

  public Box {
    if (!(x0 <= x1 && y0 <= y1)) {
      throw new IllegalArgumentException("box %s,%s,%s,%s is inside out".formatted(x0, y0, x1, y1));
    }
  }

  public double width() {
    return x1 - x0;
  }

  public double height() {
    return y1 - y0;
  }

  public double middleX() {
    return (x0 + x1) / 2;
  }

  public double middleY() {
    return (y0 + y1) / 2;
  }

  /** The smallest box around both. */
  public Box around(Box other) {
    return new Box(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
  }

  public boolean contains(double x, double y) {
    return x0 <= x && x <= x1 && y0 <= y && y <= y1;
  }

  /** How many points both share from top to bottom; negative when one lies below the other. */
  public double sharedHeight(Box other) {
    return Math.min(y1, other.y1) - Math.max(y0, other.y0);
  }

  /** How many points both share from left to right; negative when there is a gap. */
  public double sharedWidth(Box other) {
    return Math.min(x1, other.x1) - Math.max(x0, other.x0);
  }
}
