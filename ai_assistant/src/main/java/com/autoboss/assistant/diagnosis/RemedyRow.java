package com.autoboss.assistant.diagnosis;

import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.layout.Kind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the rows of troubleshooting tables from those of other tables, by the heads of columns. */
final class RemedyRow {

  /** Words of the head above what to do, in the languages of manuals. */
  private static final Pattern REMEDY =
      Pattern.compile(
          "remed|solution|correct|action|abhilfe|behebung|maßnahme|tiltak|utbedring|åtgärd|soluci|"
              + "solució|remedio|acción|correcció|αντιμετώπιση|αποκατάσταση|λύση|ενέργεια|çözüm|"
              + "giderme|çare|العلاج|الحل|الإجراء|rimedio|soluzione|remède|solução|ação|устранение|oplossing",
          Pattern.UNICODE_CASE);

  private RemedyRow() {}

  static boolean is(ManualPassage passage) {
    return passage.kind() == Kind.TABLE_ROW
        && passage.cells().size() > 1
        && passage.heads().stream()
            .anyMatch(head -> REMEDY.matcher(head.toLowerCase(Locale.ROOT)).find());
  }

  /** What the table says of the same fault, row by row, this one among them. */
  static Stream<String> ofTheSameFault(ManualPassage row, List<ManualPassage> page) {
    return page.stream()
        .filter(other -> is(other) && other.heads().equals(row.heads()))
        .filter(other -> fault(other).equals(fault(row)))
        .map(RemedyRow::text);
  }

  /** The first column names it. */
  private static String fault(ManualPassage row) {
    return row.cells().getFirst().value();
  }

  /** Each cell under its head. */
  private static String text(ManualPassage row) {
    return row.cells().stream()
        .map(cell -> cell.header().isEmpty() ? cell.value() : cell.header() + ": " + cell.value())
        .distinct()
        .collect(Collectors.joining("\n"));
  }
}
