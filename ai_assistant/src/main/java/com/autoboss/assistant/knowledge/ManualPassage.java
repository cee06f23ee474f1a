package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.knowledge.layout.Cell;
import com.autoboss.assistant.knowledge.layout.HazardLevel;
import com.autoboss.assistant.knowledge.layout.Kind;
import com.autoboss.assistant.knowledge.layout.PassageLine;
import com.autoboss.assistant.knowledge.reader.Box;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a published manual, as evidence.
 *
 * @param id as the index names it
 * @param ordinal place in its version, from 0; neighbours differ by one
 * @param level of a warning; null for everything else
 * @param language primary tag
 * @param text verbatim as printed
 * @param section headings above it, the outermost first
 * @param cells of a table row; empty for everything else
 */
public record ManualPassage(
    String id,
    Source source,
    int ordinal,
    int page,
    Kind kind,
    @Nullable HazardLevel level,
    String language,
    String text,
    String context,
    List<String> section,
    List<Cell> cells,
    Box box,
    List<PassageLine> lines) {

  /**
   * Where a passage stands.
   *
   * @param file name as uploaded
   * @param number of the version
   * @param sample whether the manual's values are invented
   * @param models names of the models it applies to
   */
  public record Source(
      UUID manual,
      UUID version,
      String file,
      String title,
      int number,
      boolean sample,
      List<String> models) {}

  /** The heads of a table row's columns, in their order; empty for everything else. */
  public List<String> heads() {
    return cells.stream().map(Cell::header).filter(head -> !head.isEmpty()).distinct().toList();
  }

  /** The part of the page that holds these characters of the text, both ends within it. */
  public Box boxOf(int start, int end) {
    return lines.stream()
        .filter(line -> line.start() < end && line.end() > start)
        .map(PassageLine::box)
        .reduce(Box::around)
        .orElse(box);
  }
}
