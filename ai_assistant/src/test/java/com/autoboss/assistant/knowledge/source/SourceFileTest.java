package com.autoboss.assistant.knowledge.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.knowledge.layout.Cell;
import com.autoboss.assistant.knowledge.layout.DividedPassage;
import com.autoboss.assistant.knowledge.layout.HazardLevel;
import com.autoboss.assistant.knowledge.layout.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file to passages, through the same dividing as the pages of a PDF. */
class SourceFileTest {

  private static final String MARKDOWN =
      """
      # Cleaning robot

      Read this manual before you start the machine for the first time in the morning.

      ## Technical data

      | Property | Value | Unit |
      |---|---|---|
      | Maximum working pressure | 250 | bar |
      | Water flow at full speed | 40 | l/min |
      | Weight without hoses | 96 | kg |

      ## Changing the oil

      WARNING: Hot oil burns the skin. Let the engine cool down before you open the plug.

      1. Stop the engine and wait for ten minutes.
      2. Open the drain plug and collect the oil.
      3. Close the plug with 45 Nm.
      """;

  private static final String WEB_PAGE =
      """
      <!DOCTYPE html><html><head><title>t</title><style>p{}</style></head><body>
      <h1>Winch</h1><p>The rope is <b>checked</b> every week by the operator on deck.</p>
      <p style="display:none">The rope never needs to be checked.</p>
      <script>document.write("injected")</script>
      <h2>Faults</h2>
      <table><tr><th>Code</th><th>Meaning</th></tr>
      <tr><td>E-17</td><td>Motor too hot</td></tr>
      <tr><td>E-18</td><td>Rope slack detected</td></tr>
      <tr><td>E-19</td><td>Brake does not hold</td></tr></table>
      <h2>Before the dive</h2><ul><li>Check the float<ul><li>for cracks in the shell</li></ul></li>
      <li>Check the hose</li></ul></body></html>
      """;

  @TempDir private Path folder;

  @Test
  void shouldKeepHeadsWithTheCellsOfAMarkdownTable() throws IOException {
    DividedPassage row = read("m.md", MARKDOWN).with("Maximum working pressure");

    assertThat(row.kind()).isEqualTo(Kind.TABLE_ROW);
    assertThat(row.cells()).extracting(Cell::header).containsExactly("Property", "Value", "Unit");
    assertThat(row.cells()).extracting(Cell::value).contains("250", "bar");
    assertThat(row.sectionPath()).containsExactly("Cleaning robot", "Technical data");
  }

  @Test
  void shouldSeeWarningsAndStepsOfMarkdown() throws IOException {
    Divided manual = read("m.md", MARKDOWN);

    assertThat(manual.of(Kind.WARNING))
        .singleElement()
        .extracting(DividedPassage::level)
        .isEqualTo(HazardLevel.WARNING);
    assertThat(manual.of(Kind.STEPS))
        .singleElement()
        .satisfies(steps -> {
          assertThat(steps.text()).contains("1. Stop", "2. Open", "3. Close the plug with 45 Nm.");
          assertThat(steps.sectionPath()).endsWith("Changing the oil");
        });
  }

  @Test
  void shouldBeginEverySectionOnAPageOfItsOwn() throws IOException {
    Divided manual = read("m.md", MARKDOWN);

    assertThat(manual.with("Read this manual").page()).isEqualTo(1);
    assertThat(manual.with("Water flow").page()).isEqualTo(2);
    assertThat(manual.with("Hot oil").page()).isEqualTo(3);
  }

  @Test
  void shouldReadWhatAWebPageShowsAndNothingElse() throws IOException {
    Divided page = read("w.html", WEB_PAGE);

    assertThat(page.with("rope is").text()).contains("The rope is checked every week");
    assertThat(page.passages())
        .noneMatch(passage -> passage.text().matches(".*(never needs|injected|p\\{).*"));
    assertThat(page.with("Motor too hot").cells())
        .extracting(Cell::header)
        .containsExactly("Code", "Meaning");
    assertThat(page.with("for cracks").sectionPath()).containsExactly("Winch", "Before the dive");
  }

  @Test
  void shouldReadPlainTextWithItsStars() throws IOException {
    Divided text =
        read("t.txt", "Chain\n\nTurn by 5*3*2 degrees\nand grease it.\n\n1) Lift it\n2) Oil it\n");

    assertThat(text.with("degrees").text()).isEqualTo("Turn by 5*3*2 degrees and grease it.");
    assertThat(text.with("Oil it").text()).contains("1) Lift it", "2) Oil it");
  }

  @Test
  void shouldReadArabicFromRightToLeft() throws IOException {
    Divided text =
        read("a.md", "# المضخة\n\nأقصى ضغط تشغيل لمضخة الضغط العالي هو 250 بار في جميع الأحوال.\n");

    assertThat(text.with("250").text())
        .isEqualTo("أقصى ضغط تشغيل لمضخة الضغط العالي هو 250 بار في جميع الأحوال.");
  }

  private Divided read(String name, String text) throws IOException {
    return Divided.of(Files.writeString(folder.resolve(name), text));
  }
}
