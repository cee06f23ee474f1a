package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a page that can be found, quoted and marked on its own.
 *
 * @param page counted from 1
 * @param ordinal its place in the reading order of the page, from 0
 * @param text verbatim as printed, in reading order; lines joined by a space, words broken over
 *     lines by a hyphen joined
 * @param cells of a table row, in reading order; empty for every other kind
 * @param context what stands elsewhere and belongs to it: the table's caption, the words before a
 *     list; empty when there is none
 * @param sectionPath headings above it, the outermost first
 * @param box around all its lines
 * @param lines its printed lines, for marking; in the order of the text
 * @param level of a warning; null for every other kind
 */
public record DividedPassage(
    int page,
    int ordinal,
    Kind kind,
    String text,
    List<Cell> cells,
    String context,
    List<String> sectionPath,
    Box box,
    List<PassageLine> lines,
    @Nullable HazardLevel level) {

  public DividedPassage {
    cells = List.copyOf(cells);
    sectionPath = List.copyOf(sectionPath);
    lines = List.copyOf(lines);
  }
}
