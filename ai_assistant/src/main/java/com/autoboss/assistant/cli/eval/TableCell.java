package com.autoboss.assistant.cli.eval;

import com.autoboss.assistant.knowledge.ManualPassage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A cell of a table as a person reads it off the page.
 *
 * @param pdf file name of the manual
 * @param page counted from 1
 * @param row words at the head of its row
 * @param column words at the head of its column
 * @param value what stands in it
 */
public record TableCell(String pdf, int page, String row, String column, String value) {

  private static final Pattern NO_MATTER = Pattern.compile("[^\\p{L}\\p{Nd}]");

  static List<TableCell> read(Path file) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(line -> json.readValue(line, TableCell.class)).toList();
    }
  }

  String question() {
    return row + " " + column;
  }

  /**
   * True when the passage stands on the cell's page and holds its row and its value, the heads of
   * the row's columns among them.
   */
  boolean isIn(ManualPassage passage) {
    String words =
        letters(
            passage.text()
                + passage.cells().stream()
                    .map(cell -> cell.header() + " " + cell.value())
                    .collect(Collectors.joining(" ", " ", "")));
    return passage.page() == page
        && words.contains(letters(value))
        && Stream.of(row.split("\\s+")).map(TableCell::letters).allMatch(words::contains);
  }

  private static String letters(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return NO_MATTER.matcher(composed).replaceAll("");
  }
}
