package com.autoboss.assistant.knowledge.source;

import static com.autoboss.assistant.knowledge.source.DocxFile.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.knowledge.layout.Cell;
import com.autoboss.assistant.knowledge.layout.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxTest {

  private static final String STEP =
      "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr>";

  private static final String BODY =
      paragraph("<w:pStyle w:val=\"berschrift1\"/>", "Pump")
          + paragraph("", "The pump stands on the frame and is driven by a belt.")
          + paragraph("<w:pStyle w:val=\"Own\"/>", "Changing the seal")
          + paragraph(STEP, "Close the inlet valve by hand.")
          + paragraph(STEP, "Take the old seal out of its seat.")
          + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden words</w:t></w:r>"
          + "<w:del><w:r><w:delText>Deleted</w:delText><w:t>gone</w:t></w:r></w:del></w:p>"
          + "<w:tbl>"
          + row("Part", "Number")
          + row("Seal of the shaft", "AB-1020")
          + row("Bearing", "AB-1021")
          + "</w:tbl>";

  @TempDir private Path folder;

  @Test
  void shouldReadHeadingsStepsAndTablesOfAWordFile() throws IOException {
    Divided manual = Divided.of(DocxFile.write(folder.resolve("m.docx"), BODY));

    assertThat(manual.of(Kind.STEPS))
        .singleElement()
        .satisfies(steps -> {
          assertThat(steps.text()).contains("1. Close the inlet", "2. Take the old seal");
          assertThat(steps.sectionPath()).containsExactly("Pump", "Changing the seal");
        });
    assertThat(manual.with("AB-1020").cells())
        .extracting(Cell::header)
        .containsExactly("Part", "Number");
  }

  @Test
  void shouldLeaveOutWhatNobodySees() throws IOException {
    Divided manual = Divided.of(DocxFile.write(folder.resolve("m.docx"), BODY));

    assertThat(manual.passages())
        .noneMatch(passage -> passage.text().matches(".*(Hidden|Deleted|gone).*"));
  }

  @Test
  void shouldNotFollowAnEntityOutOfTheFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret words");
    String document =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"%s\">]><d><p><t>&x;</t></p></d>"
            .formatted(secret.toUri());
    Path file = DocxFile.write(folder.resolve("m.docx"), Map.of("word/document.xml", document));

    assertThatThrownBy(() -> SourceFile.blocks(file)).isInstanceOf(IOException.class);
  }

  @Test
  void shouldRefuseAPartThatUnpacksWithoutEnd() throws IOException {
    Path file =
        DocxFile.write(folder.resolve("m.docx"), Map.of("word/document.xml", " ".repeat(70 << 20)));

    assertThatThrownBy(() -> SourceFile.blocks(file)).isInstanceOf(TooComplex.class);
  }

  @Test
  void shouldRefuseAnotherArchive() throws IOException {
    Path file = DocxFile.write(folder.resolve("m.docx"), Map.of("readme", "hello"));

    assertThatThrownBy(() -> SourceFile.blocks(file)).isInstanceOf(IOException.class);
  }

  private static String row(String first, String second) {
    return "<w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>"
        .formatted(paragraph("", first), paragraph("", second));
  }
}
