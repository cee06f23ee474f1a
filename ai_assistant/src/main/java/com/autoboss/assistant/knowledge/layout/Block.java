package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines that belong together, or a table.
 *
 * @param lines in reading order; empty for a table
 * @param table null for text
 * @param frame the drawn box in which it stands; null when it stands in none
 * @param depth of a heading in the outline; 0 for a heading that the outline does not name
 * @param level of a warning; null for everything else
 */
record Block(
    Kind kind,
    List<TextLine> lines,
    @Nullable Table table,
    @Nullable Box frame,
    int depth,
    @Nullable HazardLevel level) {

  static Block of(Table table) {
    return new Block(Kind.TABLE_ROW, List.of(), table, null, 0, null);
  }

  static Block of(Kind kind, List<TextLine> lines, @Nullable Box frame) {
    return new Block(kind, List.copyOf(lines), null, frame, 0, null);
  }

  Block heading(int outlineDepth) {
    return new Block(Kind.HEADING, lines, null, frame, outlineDepth, null);
  }

  Block warning(HazardLevel hazard) {
    return new Block(Kind.WARNING, lines, null, frame, 0, hazard);
  }

  /** This block with the lines of another one after its own. */
  Block with(Block other) {
    List<TextLine> all = new ArrayList<>(lines);
    all.addAll(other.lines);
    return new Block(kind, List.copyOf(all), table, frame, depth, level);
  }

  boolean item() {
    return kind == Kind.LIST || kind == Kind.STEPS;
  }

  TextLine first() {
    return lines.getFirst();
  }

  TextLine last() {
    return lines.getLast();
  }

  String text() {
    return String.join(" ", lines.stream().map(TextLine::text).toList());
  }

  int words() {
    return lines.stream().mapToInt(line -> line.words().size()).sum();
  }
}
