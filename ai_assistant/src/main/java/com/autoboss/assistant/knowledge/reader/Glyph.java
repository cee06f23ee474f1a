package com.autoboss.assistant.knowledge.reader;

/**
 * A visible character as drawn.
 *
 * @param text one character, or a few for a ligature, in logical order
 * @param box on the page as seen
 * @param start along the direction of writing, in points
 * @param end along the direction of writing, in points
 * @param baseline across the direction of writing, in points, growing downwards
 * @param size font size as seen, in points
 * @param turn 0, 90, 180 or 270 degrees clockwise
 */
record Glyph(
    String text,
    Box box,
    double start,
    double end,
    double baseline,
    double size,
    int turn,
    Typeface face) {

  boolean blank() {
    return text.isBlank();
  }

  double middle() {
    return (start + end) / 2;
  }
}
