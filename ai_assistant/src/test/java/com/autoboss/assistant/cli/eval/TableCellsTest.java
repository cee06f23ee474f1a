package com.autoboss.assistant.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Cells of the samples' tables, transcribed by eye, are found by the words of row and column. */
class TableCellsTest {

  private static final Path SAMPLES = Path.of("..", "samples", "manuals");
  private static final Path CELLS = Path.of("src", "test", "resources", "tables", "cells.jsonl");

  @TempDir Path folder;

  @Test
  void shouldFindNineOfTenCellsByRowAndColumn() throws Exception {
    Path out = folder.resolve("found.jsonl");
    int status =
        new CommandLine(new TableEvaluation())
            .execute(
                "--manuals",
                SAMPLES.toString(),
                "--cells",
                CELLS.toString(),
                "--out",
                out.toString());

    assertThat(status).isZero();
    List<String> cells = Files.readAllLines(out);
    assertThat(cells).hasSize(30);
    assertThat(cells).filteredOn(cell -> cell.contains("\"rank\":1,")).hasSizeGreaterThan(26);
  }
}
