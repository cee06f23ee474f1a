package com.autoboss.assistant.knowledge.reader;

/**
 * A word as printed: characters without a gap between them, in logical order also where the script
 * runs from right to left, ligatures and presentation forms resolved.
 *
 * @param text not empty, no white space, no control characters
 * @param box where it stands
 * @param fontSize in points as seen, after all scaling
 * @param turn degrees clockwise by which the text is turned on the page as seen: 0, 90, 180, 270
 */
public record Word(
    String text, Box box, double fontSize, boolean bold, boolean italic, boolean mono, int turn) {}
