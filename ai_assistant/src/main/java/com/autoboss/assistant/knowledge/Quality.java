package com.autoboss.assistant.knowledge;

import java.util.List;
import java.util.Map;

/**
 * How well a version could be read, for the editor who decides whether to look at it by eye.
 *
 * @param withoutText pages on which there is nothing to read, also empty ones
 * @param unreadScans those of them that show something
 * @param tables tables whose rows and columns were found; one that runs over pages counts on each
 * @param tableRows rows of all of them
 * @param suspicious pages with characters that nobody prints
 * @param notices what was left out on a page, by its code, with the pages
 * @param kinds passages by what they are
 * @param languages passages by their language
 */
record Quality(
    int version,
    int pages,
    int passages,
    List<Integer> withoutText,
    List<Integer> unreadScans,
    int tables,
    int tableRows,
    List<Strange> suspicious,
    Map<String, List<Integer>> notices,
    Map<String, Integer> kinds,
    Map<String, Integer> languages) {

  /** The suspicious characters of one page. */
  record Strange(int page, int characters, List<String> examples) {}
}
