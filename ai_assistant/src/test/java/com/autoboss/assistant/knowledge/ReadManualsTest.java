package com.autoboss.assistant.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.knowledge.layout.Cell;
import com.autoboss.assistant.knowledge.layout.DividedPage;
import com.autoboss.assistant.knowledge.layout.DividedPassage;
import com.autoboss.assistant.knowledge.layout.Divider;
import com.autoboss.assistant.knowledge.layout.HazardLevel;
import com.autoboss.assistant.knowledge.layout.Kind;
import com.autoboss.assistant.knowledge.reader.PdfReader;
import com.autoboss.assistant.knowledge.reader.ReaderProcess;
import com.autoboss.assistant.knowledge.reader.ReaderSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads whole manuals: those of the sample machines, or those in the folder that the system
 * property {@code reading.folder} names, and reports time and memory.
 */
class ReadManualsTest {

  private static final Path SAMPLES = Path.of("..", "samples", "manuals");

  @TempDir static Path folder;
  private static PdfReader reader;

  @BeforeAll
  static void start() {
    reader = new PdfReader(ReaderSettings.standard(folder));
    reader.confinement();
  }

  @AfterAll
  static void end() {
    reader.close();
  }

  @Test
  void shouldFindEveryPassageOnItsPage(TestReporter report) throws IOException {
    Path manuals = Path.of(System.getProperty("reading.folder", SAMPLES.toString()));
    try (Stream<Path> files = Files.list(manuals)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".pdf")).sorted().toList()) {
        List<DividedPage> pages = measured(file, report);
        assertThat(pages).allMatch(ReadManualsTest::holdsItsPassages);
      }
    }
  }

  private static List<DividedPage> measured(Path file, TestReporter report) {
    try (PdfReader own = new PdfReader(ReaderSettings.standard(folder))) {
      own.confinement();
      Duration before = processorTime();
      long start = System.nanoTime();
      List<DividedPage> pages = divided(own, file);
      double seconds = (System.nanoTime() - start) / 1e9;
      double used = processorTime().minus(before).toMillis() / 1e3;
      report.publishEntry(
          file.getFileName().toString(),
          "%d pages, %.1f s, %.1f s of processor time in the child, %s"
              .formatted(pages.size(), seconds, used, largestResident()));
      return pages;
    }
  }

  @Test
  void shouldBindPressureToItsRowAndColumn() {
    List<DividedPage> pages = divided(SAMPLES.resolve("autoboss-v4.0-operator-en.pdf"));

    DividedPassage row =
        passages(pages)
            .filter(passage -> passage.text().startsWith("Maximum working pressure"))
            .findFirst()
            .orElseThrow();
    assertThat(row.kind()).isEqualTo(Kind.TABLE_ROW);
    assertThat(row.page()).isEqualTo(5);
    assertThat(row.cells()).extracting(Cell::header).contains("Value");
    assertThat(row.sectionPath()).last().isEqualTo("4 Technical data");
  }

  @Test
  void shouldKeepWarningsWholeInOtherLanguages() {
    assertThat(warnings("autoboss-v3.1b-operator-es.pdf")).contains(HazardLevel.DANGER);
    assertThat(warnings("autoboss-v3.0-operator-no.pdf")).contains(HazardLevel.DANGER);
  }

  private static List<HazardLevel> warnings(String file) {
    List<DividedPassage> warnings =
        passages(divided(SAMPLES.resolve(file)))
            .filter(passage -> passage.kind() == Kind.WARNING)
            .toList();
    assertThat(warnings).allMatch(warning -> warning.text().split(" ", -1).length > 5);
    return warnings.stream().map(DividedPassage::level).toList();
  }

  private static boolean holdsItsPassages(DividedPage page) {
    String text = letters(page.text());
    return page.passages().stream().allMatch(passage -> text.contains(letters(passage.text())));
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s-]", "");
  }

  private static Stream<DividedPassage> passages(List<DividedPage> pages) {
    return pages.stream().flatMap(page -> page.passages().stream());
  }

  private static List<DividedPage> divided(Path file) {
    return divided(reader, file);
  }

  private static List<DividedPage> divided(PdfReader reader, Path file) {
    List<DividedPage> pages = new ArrayList<>();
    Divider divider = new Divider(pages::add);
    reader.read(file, divider);
    divider.finish();
    return pages;
  }

  private static Duration processorTime() {
    return ProcessHandle.current()
        .children()
        .filter(ReadManualsTest::isReader)
        .max(Comparator.comparingLong(ProcessHandle::pid))
        .flatMap(child -> child.info().totalCpuDuration())
        .orElse(Duration.ZERO);
  }

  private static String largestResident() {
    return ProcessHandle.current()
        .children()
        .filter(ReadManualsTest::isReader)
        .sorted(Comparator.comparingLong(ProcessHandle::pid).reversed())
        .map(child -> Path.of("/proc", child.pid() + "", "status"))
        .flatMap(ReadManualsTest::lines)
        .filter(line -> line.startsWith("VmHWM"))
        .map(line -> line.replaceAll("\\s+", " "))
        .findFirst()
        .orElse("unknown");
  }

  private static boolean isReader(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains(ReaderProcess.class.getName());
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException elsewhere) {
      return Stream.empty();
    }
  }
}
