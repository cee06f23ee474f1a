package com.autoboss.assistant.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.cli.RefusedByService;
import com.autoboss.assistant.database.AgainstDatabase;
import com.autoboss.assistant.lifecycle.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a real PDF to a cited answer in six languages, through the running service. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AgainstDatabase
@Import(RunningService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleManualTest {

  private static final Path SAMPLES = Path.of("../samples/manuals");
  private static final String V4 = "autoboss-v4.0-operator-en.pdf";
  private static final String V2 = "autoboss-v2.0-operator-en.pdf";

  @Autowired private RunningService service;
  @Autowired private DataFolder folder;
  @TempDir private Path temporary;

  private String manual = "";

  @BeforeAll
  void bringManualsIn() throws Exception {
    Upload upload = new Upload(service.as(Role.EDITOR));
    JsonNode first = upload.send(SAMPLES.resolve(V4), "V4.0");
    JsonNode second = upload.send(SAMPLES.resolve(V2), "V2.0");
    manual = first.path("id").asString();

    assertThat(upload.settled(first).path("state").asString()).isEqualTo("PUBLISHED");
    assertThat(upload.settled(second).path("state").asString()).isEqualTo("PUBLISHED");
    awaitFound(second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | What is the maximum working pressure of the high-pressure pump?",
        "el | Ποια είναι η μέγιστη πίεση λειτουργίας της αντλίας υψηλής πίεσης;",
        "ar | ما هو أقصى ضغط تشغيل لمضخة الضغط العالي؟",
        "es | ¿Cuál es la presión máxima de trabajo de la bomba de alta presión?",
        "tr | Yüksek basınç pompasının azami çalışma basıncı kaç bar?",
        "no | Hva er det høyeste arbeidstrykket for høytrykkspumpen?"
      })
  void shouldCiteTheSamePageInEveryLanguage(String language, String question) {
    JsonNode answer = ask("{\"model\":\"V4.0\"}", question);

    assertThat(answer.path("language").asString()).isEqualTo(language);
    assertThat(pages(answer))
        .as(answer.path("answer").asString())
        .contains(V4 + "#5")
        .noneMatch(page -> page.startsWith(V2));
    assertThat(answer.path("citations").toString()).contains("250 bar");
  }

  @Test
  void shouldTakeTheModelFromTheQuestion() {
    JsonNode answer = ask("{}", "What is the maximum working pressure of the pump of the V2.0?");

    assertThat(pages(answer)).isNotEmpty().allMatch(page -> page.startsWith(V2));
    assertThat(answer.path("citations").toString()).contains("160 bar");
  }

  @Test
  void shouldAskWhichModelWhenNothingSaysIt() {
    JsonNode answer = ask("{}", "What is the maximum working pressure?");

    assertThat(answer.path("reason").asString()).isEqualTo("MODEL_NEEDED");
    assertThat(answer.path("choices").toString()).contains("V4.0").contains("V2.0");
  }

  @Test
  void shouldNotAnswerForAModelThatIsNotHere() {
    JsonNode answer = ask("{}", "What is the maximum working pressure of the V5.3?");

    assertThat(answer.path("reason").asString()).isEqualTo("MODEL_UNKNOWN");
  }

  @Test
  void shouldSayThatAFaultCodeIsNotInTheManual() {
    JsonNode answer = ask("{\"model\":\"V4.0\"}", "What does fault E-99 mean?");

    assertThat(answer.path("reason").asString()).isEqualTo("NO_EVIDENCE");
    assertThat(answer.path("statements").isEmpty()).isTrue();
  }

  @Test
  void shouldSayWhatWasLookedForWhenThereIsNoAnswer() {
    JsonNode answer = ask("{\"model\":\"V4.0\"}", "What does fault E-99 mean?");

    assertThat(answer.path("answer").asString())
        .contains("What does fault E-99 mean?")
        .contains("V4.0")
        .contains("hand it over to support");
  }

  @ParameterizedTest
  @ValueSource(strings = {"I want to talk to someone", "Can I speak to a technician please?"})
  void shouldOfferAPersonToWhoAsksForOne(String text) {
    JsonNode answer = ask("{\"model\":\"V4.0\"}", text);

    assertThat(answer.path("request_for_person").asBoolean()).isTrue();
    assertThat(answer.path("answer").asString()).startsWith("You want to talk to a person.");
    assertThat(answer.path("statements").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Is the maximum working pressure of the high-pressure pump 300 bar? | says 300 bar",
        "¿Es la presión máxima de trabajo de la bomba de alta presión 300 bar? | dice 300 bar"
      })
  void shouldCorrectAWrongValueWithThePage(String question, String said) {
    JsonNode answer = ask("{\"model\":\"V4.0\"}", question);

    JsonNode correction = answer.path("corrections").path(0);
    assertThat(correction.path("text").asString()).contains(said).contains("250 bar");
    assertThat(correction.path("citation").path("quote").asString()).contains("250 bar");
    assertThat(answer.path("answer").asString()).contains(correction.path("text").asString());
  }

  @Test
  void shouldQuoteWordForWordWithPlaceAndPicture() {
    JsonNode answer =
        ask("{\"model\":\"V4.0\"}", "What is the maximum working pressure of the pump?");
    Http operator = service.as(Role.OPERATOR);

    for (JsonNode citation : answer.path("citations")) {
      JsonNode page = operator.get(pagePath(citation.path("page").asInt())).json();
      assertThat(plain(page.path("text").asString()))
          .contains(plain(citation.path("quote").asString()));
      assertThat(citation.path("box").path(2).asDouble())
          .isBetween(1.0, page.path("width").asDouble());
    }
    String picture = answer.path("citations").path(0).path("picture").asString();
    assertThat(operator.get("/" + picture).header("Content-Type")).startsWith("image/");
  }

  @Test
  void shouldAnswerTheExistingWidgetFromTheSamePage() {
    JsonNode reply =
        service
            .as(Role.OPERATOR)
            .post(
                "/api/ai/chat",
                "{\"message\":\"V4.0: maximum working pressure of the high-pressure pump?\"}")
            .json();

    assertThat(reply.path("success").asBoolean()).isTrue();
    assertThat(reply.path("response").asString()).contains("250 bar").contains("p. 5");
  }

  @Test
  void shouldRecogniseAManualThatIsThereAlready() throws Exception {
    JsonNode again = new Upload(service.as(Role.EDITOR)).send(SAMPLES.resolve(V4), "V4.0");

    assertThat(again.path("id").asString()).isEqualTo(manual);
    assertThat(again.path("version").asInt()).isEqualTo(1);
    assertThat(again.path("state").asString()).isEqualTo("PUBLISHED");
  }

  @ParameterizedTest
  @CsvSource({"'', empty-file", "'GIF89a and more', not-a-pdf"})
  void shouldRefuseWhatIsNoPdfAndKeepNothing(String content, String code) throws IOException {
    Path file = Files.writeString(temporary.resolve(code + ".pdf"), content);
    List<Path> before = kept();

    assertThatThrownBy(() -> new Upload(service.as(Role.EDITOR)).send(file, "V4.0"))
        .isInstanceOfSatisfying(
            RefusedByService.class, refused -> assertThat(refused.code()).isEqualTo(code));
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void shouldRejectAnEncryptedManualAndKeepNothing() throws Exception {
    List<Path> before = kept();
    Upload upload = new Upload(service.as(Role.EDITOR));

    JsonNode version = upload.settled(upload.send(encrypted(), "V4.0"));

    assertThat(version.path("state").asString()).isEqualTo("REJECTED");
    assertThat(version.path("code").asString()).isEqualTo("encrypted-pdf");
    assertThat(kept()).isEqualTo(before);
  }

  private JsonNode ask(String about, String question) {
    Http operator = service.as(Role.OPERATOR);
    String id = operator.post("/api/v1/conversations", about).json().path("id").asString();
    String text = JsonMapper.shared().writeValueAsString(question);
    return operator
        .post("/api/v1/conversations/" + id + "/turns?wait=true", "{\"text\":" + text + "}")
        .json();
  }

  /** The index follows publication by a moment. */
  private void awaitFound(JsonNode accepted) {
    Http operator = service.as(Role.OPERATOR);
    String body = "{\"text\":\"maximum working pressure\",\"model\":\"V2.0\"}";
    String id = accepted.path("id").asString();
    while (!operator.post("/api/v1/search", body).body().contains(id)) {
      Thread.onSpinWait();
    }
  }

  private String pagePath(int page) {
    return "/api/v1/manuals/" + manual + "/pages/" + page;
  }

  private Path encrypted() throws IOException {
    Path file = temporary.resolve("locked.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(file.toFile());
    }
    return file;
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.walk(folder.content())) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<String> pages(JsonNode answer) {
    return answer
        .path("citations")
        .valueStream()
        .map(each -> each.path("manual").asString() + "#" + each.path("page").asInt())
        .toList();
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
