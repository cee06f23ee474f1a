package com.autoboss.assistant.answer.grounding;

import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.layout.Cell;
import com.autoboss.assistant.search.quantity.Quantities;
import com.autoboss.assistant.search.quantity.Quantity;
import com.autoboss.assistant.search.quantity.Quantity.Agreement;
import com.autoboss.assistant.search.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The quantities of a claim against those of its quote.
 *
 * @param stated those of the claim
 * @param given those of the quote; of a row, with the units of the columns' heads
 */
record StatedQuantities(List<Quantity> stated, List<Given> given) {

  static StatedQuantities of(String claim, String language, Quote quote) {
    return new StatedQuantities(Quantities.in(claim, language), given(quote));
  }

  /** Whether the quote holds each of them. */
  boolean carried() {
    return stated.stream().allMatch(each -> !sources(each).isEmpty());
  }

  /** Whether one of them stands in the quote in another unit only. */
  boolean converted() {
    return stated.stream()
        .anyMatch(each ->
            sources(each).stream().allMatch(g -> each.with(g.quantity()) == Agreement.CONVERTED));
  }

  /** Whether the claim holds each quantity of the quote. */
  boolean complete() {
    return given.stream()
        .allMatch(g -> stated.stream().anyMatch(each -> each.with(g.quantity()) != Agreement.NONE));
  }

  /** Of a row, the label and the cells that the claim takes its values from; all when none. */
  String statedCells(Quote row) {
    List<Cell> cells =
        stated.stream()
            .flatMap(each -> sources(each).stream())
            .flatMap(source -> Stream.ofNullable(source.cell()))
            .toList();
    return cells.isEmpty() || row.passage().cells().isEmpty()
        ? row.text()
        : Stream.concat(Stream.of(row.passage().cells().getFirst()), cells.stream())
            .map(cell -> cell.header() + " " + cell.value())
            .collect(Collectors.joining(" "));
  }

  /** Where the quote says this. */
  List<Given> sources(Quantity each) {
    return given.stream().filter(g -> each.with(g.quantity()) != Agreement.NONE).toList();
  }

  /** Other things of the quote that could be taken for this. */
  List<Given> rivals(Quantity each) {
    return given.stream()
        .filter(g -> each.with(g.quantity()) == Agreement.NONE && alike(each, g.quantity()))
        .toList();
  }

  private static boolean alike(Quantity one, Quantity other) {
    Unit mine = one.unit();
    Unit theirs = other.unit();
    return mine == null ? theirs == null : theirs != null && mine.comparable(theirs);
  }

  private static List<Given> given(Quote quote) {
    ManualPassage passage = quote.passage();
    List<Given> given = new ArrayList<>();
    for (Quantity each : Quantities.in(quote.text(), passage.language())) {
      int at = quote.start() + each.start();
      Optional<Cell> cell = passage.cells().stream().filter(c -> holds(c, at)).findFirst();
      given.add(new Given(inUnitOf(cell, passage, each), cell.orElse(null)));
    }
    for (Cell cell : passage.cells()) {
      if (cell.start() < 0) {
        Quantities.in(cell.value(), passage.language())
            .forEach(q -> given.add(new Given(inUnitOf(Optional.of(cell), passage, q), cell)));
      }
    }
    return given;
  }

  private static boolean holds(Cell cell, int at) {
    return cell.start() >= 0 && at >= cell.start() && at < cell.start() + cell.value().length();
  }

  /** A bare number has the unit of its column, or that of the row's label or unit column. */
  private static Quantity inUnitOf(Optional<Cell> cell, ManualPassage passage, Quantity number) {
    if (cell.isEmpty() || number.unit() != null) {
      return number;
    }
    Optional<Unit> unit =
        Quantities.unitIn(cell.get().header())
            .or(() ->
                passage.cells().stream()
                    .filter(other -> !other.equals(cell.get()))
                    .flatMap(other -> unitCell(other).stream())
                    .findFirst());
    return number.orIn(unit.orElse(null));
  }

  private static Optional<Unit> unitCell(Cell cell) {
    boolean bare =
        cell.value().length() <= 12 && cell.value().chars().noneMatch(Character::isDigit);
    boolean bracketed = cell.value().matches(".*[(\\[][^)\\]]{1,12}[)\\]]\\s*");
    return bare || bracketed ? Quantities.unitIn(cell.value()) : Optional.empty();
  }

  /**
   * A quantity of the quote.
   *
   * @param cell where it stands; null outside tables
   */
  record Given(Quantity quantity, @Nullable Cell cell) {}
}
