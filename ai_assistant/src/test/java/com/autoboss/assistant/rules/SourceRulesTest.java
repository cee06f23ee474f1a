package com.autoboss.assistant.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the compiler and the class files cannot tell. */
class SourceRulesTest {

  private static final List<SourceFile> PRODUCT = SourceFile.below("src/main/java");
  private static final List<SourceFile> TESTS = SourceFile.below("src/test/java");

  /** A test that does not run proves nothing and looks as if it did. */
  @Test
  void shouldSkipNoTest() {
    assertThat(lines(TESTS, "@Disabled|@EnabledIf|@DisabledIf|\\bassume(That|True|False)\\("))
        .isEmpty();
  }

  /** A test that sleeps is slow on a good day and wrong on a bad one; wait for what must happen. */
  @Test
  void shouldNotSleepInTests() {
    assertThat(lines(TESTS, "Thread\\.sleep\\(|TimeUnit\\.\\w+\\.sleep\\(")).isEmpty();
  }

  /** What is left to do stands where work is planned; in the sources nobody finds it again. */
  @Test
  void shouldLeaveNoNotesOfUnfinishedWork() {
    assertThat(lines(PRODUCT, "\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b")).isEmpty();
    assertThat(lines(TESTS, "\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b")).isEmpty();
  }

  /** Without the mark the null checker is silent about a package. */
  @Test
  void shouldMarkEveryPackageForTheNullChecker() {
    assertThat(
            PRODUCT.stream()
                .map(file -> Objects.requireNonNull(file.path().getParent()))
                .distinct())
        .allSatisfy(folder -> {
          Path marks = folder.resolve("package-info.java");
          assertThat(marks).exists();
          assertThat(Files.readString(marks)).contains("@NullMarked");
        });
  }

  private static List<String> lines(List<SourceFile> files, String pattern) {
    return files.stream()
        .filter(file -> !file.path().endsWith("SourceRulesTest.java"))
        .flatMap(file -> file.linesWith(pattern).stream())
        .toList();
  }
}
