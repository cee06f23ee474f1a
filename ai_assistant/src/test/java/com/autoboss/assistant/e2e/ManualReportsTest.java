package com.autoboss.assistant.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.database.AgainstDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor sees of real files: progress, quality, and what a new version changes. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AgainstDatabase
@Import(RunningService.class)
class ManualReportsTest {

  private static final Path SAMPLE = Path.of("../samples/manuals/autoboss-v2.0-operator-en.pdf");
  private static final String QUESTION =
      "{\"text\":\"What is the maximum working pressure of the X9 pump?\"}";

  @Autowired private RunningService service;
  @TempDir private Path folder;

  @Test
  void shouldTellHowFarAnUploadIsUntilItIsPublished() throws Exception {
    Http editor = service.as(Role.EDITOR);
    JsonNode accepted = new Upload(editor).send(SAMPLE, "V2.0");
    String path = "/api/v1/manuals/" + accepted.path("id").asString();

    List<String> events;
    try (InputStream stream = editor.stream(path + "/events")) {
      events = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }

    assertThat(accepted.path("duplicate").asBoolean()).isFalse();
    assertThat(events).contains("event: progress", "event: settled");
    assertThat(events).anyMatch(line -> line.contains("\"stage\":\"embedding\""));
    assertThat(events.stream().filter(line -> line.startsWith("data: ")).toList())
        .last()
        .asString()
        .contains("\"state\":\"PUBLISHED\"");
    assertThat(editor.get(path + "/events", "Last-Event-ID", "3").status()).isEqualTo(204);
    assertThat(new Upload(editor).send(SAMPLE, "V2.0").path("duplicate").asBoolean()).isTrue();

    JsonNode quality = editor.get(path + "/quality").json();
    assertThat(quality.path("tables").asInt()).isPositive();
    assertThat(quality.path("table_rows").asInt()).isGreaterThan(quality.path("tables").asInt());
    assertThat(quality.path("unread_scans").isEmpty()).isTrue();
    assertThat(quality.path("suspicious").isEmpty()).isTrue();
    assertThat(quality.path("languages").path("en").asInt()).isPositive();

    JsonNode again = editor.post(path + "/versions/1/read-again", "").json();
    assertThat(again.path("version").asInt()).isEqualTo(2);
    assertThat(new Upload(editor).settled(again).path("state").asString()).isEqualTo("PUBLISHED");
    assertThat(editor.get(path).json().findValuesAsString("state"))
        .containsExactly("PUBLISHED", "SUPERSEDED");
    JsonNode impact = editor.get(path + "/versions/2/impact").json();
    assertThat(impact.path("gone").asInt() + impact.path("added").asInt()).isZero();
  }

  @Test
  void shouldShowWhichAnswersRestOnWhatANewVersionChanges() throws Exception {
    Http editor = service.as(Role.EDITOR);
    Upload upload = new Upload(editor);
    JsonNode first = upload.send(manual("250 bar"), "X9");
    assertThat(upload.settled(first).path("state").asString()).isEqualTo("PUBLISHED");
    ask();

    JsonNode second = upload.send(manual("200 bar"), "X9");
    assertThat(upload.settled(second).path("state").asString()).isEqualTo("PUBLISHED");

    assertThat(second.path("version").asInt()).isEqualTo(2);
    JsonNode impact =
        editor.get("/api/v1/manuals/" + first.path("id").asString() + "/versions/2/impact").json();
    assertThat(impact.path("from").asInt()).isEqualTo(1);
    assertThat(impact.path("affected").asInt()).isEqualTo(1);
    JsonNode changed = impact.path("quotes").path(0);
    assertThat(changed.path("change").asString()).isEqualTo("CHANGED");
    assertThat(changed.path("text").asString()).contains("250 bar");
    assertThat(changed.path("now").path("text").asString()).contains("200 bar");
  }

  private void ask() {
    Http operator = service.as(Role.OPERATOR);
    String id =
        operator.post("/api/v1/conversations", "{\"model\":\"X9\"}").json().path("id").asString();
    JsonNode answer =
        operator.post("/api/v1/conversations/" + id + "/turns?wait=true", QUESTION).json();
    assertThat(JsonMapper.shared().writeValueAsString(answer.path("citations")))
        .contains("250 bar");
  }

  private Path manual(String pressure) throws IOException {
    Path file = folder.resolve("x9.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(70, 700);
        content.showText(
            "The maximum working pressure of the high-pressure pump is " + pressure + ".");
        content.newLineAtOffset(0, -40);
        content.showText("The net is inspected for holes after every cleaning of the pen.");
        content.endText();
      }
      document.save(file.toFile());
    }
    return file;
  }
}
