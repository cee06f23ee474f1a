package com.autoboss.assistant.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One thing a file, one step a method: what is small can be read by anyone. */
class SizeRulesTest {

  private static final List<SourceFile> FILES =
      Stream.of("src/main/java", "src/test/java")
          .flatMap(folder -> SourceFile.below(folder).stream())
          .toList();

  @Test
  void shouldKeepFilesSmall() {
    ToIntFunction<SourceFile> lines = file -> file.text().size();

    assertThat(FILES)
        .filteredOn(file -> lines.applyAsInt(file) > 400)
        .extracting(SourceFile::path)
        .as("files above 400 lines")
        .isEmpty();
    assertThat(quantile(FILES, lines, 0.5)).as("median of lines").isLessThanOrEqualTo(60);
    assertThat(quantile(FILES, lines, 0.9)).as("lines of nine in ten").isLessThanOrEqualTo(200);
  }

  @Test
  void shouldKeepMethodsShort() {
    List<SourceFile.Method> methods =
        FILES.stream().flatMap(file -> file.methods().stream()).toList();

    assertThat(methods)
        .filteredOn(method -> method.lines() > 50)
        .as("methods above 50 lines")
        .isEmpty();
    assertThat(quantile(methods, SourceFile.Method::lines, 0.9))
        .as("lines of nine methods in ten")
        .isLessThanOrEqualTo(20);
  }

  private static <T> int quantile(List<T> things, ToIntFunction<T> size, double part) {
    int[] sorted = things.stream().mapToInt(size).sorted().toArray();
    return sorted[(int) Math.ceil(part * sorted.length) - 1];
  }
}
