package com.autoboss.assistant.knowledge.reader;

import java.util.List;

/**
 * What is visibly printed on one page. Text that a person would not see (white on white, outside
 * the page, under a picture, too small, drawn as invisible) is not here: it is no evidence.
 *
 * @param page counted from 1
 * @param width in points as seen, after the page's own rotation
 * @param height in points as seen
 * @param words in the order in which the file draws them, which is not yet the reading order
 * @param rules ruling lines, and the edges of frames and shaded boxes
 * @param shades boxes filled with a colour other than the page's, from the bottom up
 * @param figures pictures
 * @param needsOcr the page shows pictures and next to no text, so its text still has to be
 *     recognised
 * @param notices stable codes in kebab case of what was left out, for example {@code hidden-text}
 */
public record PageContent(
    int page,
    double width,
    double height,
    List<Word> words,
    List<Rule> rules,
    List<Box> shades,
    List<Figure> figures,
    boolean needsOcr,
    List<String> notices) {

  public PageContent {
    words = List.copyOf(words);
    rules = List.copyOf(rules);
    shades = List.copyOf(shades);
    figures = List.copyOf(figures);
    notices = List.copyOf(notices);
  }

  /** The parts of the page whose words stand in a picture. */
  List<Box> legiblePictures() {
    return figures.stream().filter(Figure::legible).map(Figure::box).toList();
  }

  boolean hasLegiblePictures() {
    return figures.stream().anyMatch(Figure::legible);
  }
}
