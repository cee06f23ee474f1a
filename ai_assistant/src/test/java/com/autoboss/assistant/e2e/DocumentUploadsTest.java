package com.autoboss.assistant.e2e;

import static com.autoboss.assistant.knowledge.source.DocxFile.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.database.AgainstDatabase;
import com.autoboss.assistant.knowledge.source.DocxFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Manuals that are no PDFs, by the same door, through the confined reader to a cited answer. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AgainstDatabase
@Import(RunningService.class)
class DocumentUploadsTest {

  private static final String PRESSURE =
      "The maximum working pressure of the high-pressure pump is 235 bar.";

  @Autowired private RunningService service;
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"manual.md, M1", "manual.html, M2", "manual.txt, M3", "manual.docx, M4"})
  void shouldAnswerFromEveryKindWithPageAndWords(String name, String model) throws Exception {
    Upload upload = new Upload(service.as(Role.EDITOR));
    JsonNode accepted = upload.send(written(name), model);
    assertThat(upload.settled(accepted).path("state").asString()).isEqualTo("PUBLISHED");

    JsonNode citation = ask(model).path("citations").path(0);
    assertThat(citation.path("quote").asString()).contains("235 bar");
    assertThat(citation.path("manual").asString()).isEqualTo(name);

    Http operator = service.as(Role.OPERATOR);
    String picture = "/" + citation.path("picture").asString();
    JsonNode page = operator.get(picture.replaceFirst("/picture", "")).json();
    assertThat(page.path("text").asString()).contains("235 bar");
    assertThat(page.path("width").asDouble())
        .isGreaterThan(citation.path("box").path(2).asDouble());
    assertThat(operator.get(picture).code()).isEqualTo("no-picture");
  }

  @Test
  void shouldRejectABrokenWordFileAndKeepTheReaderForOthers() throws Exception {
    Upload upload = new Upload(service.as(Role.EDITOR));
    Path broken = folder.resolve("broken.docx");
    byte[] whole = Files.readAllBytes(written("whole.docx"));
    Files.write(broken, Arrays.copyOf(whole, whole.length / 2));

    JsonNode version = upload.settled(upload.send(broken, "M5"));

    assertThat(version.path("state").asString()).isEqualTo("REJECTED");
    assertThat(version.path("code").asString()).isEqualTo("broken-document");
    JsonNode next = upload.settled(upload.send(written("next.md"), "M5"));
    assertThat(next.path("state").asString()).isEqualTo("PUBLISHED");
  }

  @Test
  void shouldTakeInEveryManualOfAnArchiveAndNameWhatIsNone() throws Exception {
    Path zip = folder.resolve("all.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("one.md", "two.html", "photo.png")) {
        out.putNextEntry(new ZipEntry("manuals/" + name));
        out.write(Files.readAllBytes(written(name)));
      }
    }
    Upload upload = new Upload(service.as(Role.EDITOR));

    JsonNode entries = upload.sendBundle(zip, "M6");

    assertThat(entries.findValuesAsString("file"))
        .containsExactly("manuals/one.md", "manuals/two.html", "manuals/photo.png");
    assertThat(entries.path(2).path("code").asString()).isEqualTo("not-a-pdf");
    for (int i = 0; i < 2; i++) {
      JsonNode version = upload.settled(entries.path(i).path("upload"));
      assertThat(version.path("state").asString()).isEqualTo("PUBLISHED");
    }
  }

  private Path written(String name) throws IOException {
    Path file = folder.resolve(name);
    String heading = "Technical data";
    if (name.endsWith(".docx")) {
      return DocxFile.write(
          file, paragraph("<w:pStyle w:val=\"berschrift1\"/>", heading) + paragraph("", PRESSURE));
    }
    String text =
        name.endsWith(".html")
            ? "<html><body><h1>" + heading + "</h1><p>" + PRESSURE + "</p></body></html>"
            : "# " + heading + "\n\n" + PRESSURE + "\n";
    return Files.writeString(file, text);
  }

  private JsonNode ask(String model) {
    Http operator = service.as(Role.OPERATOR);
    String id =
        operator
            .post("/api/v1/conversations", "{\"model\":\"" + model + "\"}")
            .json()
            .path("id")
            .asString();
    return operator
        .post(
            "/api/v1/conversations/" + id + "/turns?wait=true",
            "{\"text\":\"What is the maximum working pressure of the pump?\"}")
        .json();
  }
}
