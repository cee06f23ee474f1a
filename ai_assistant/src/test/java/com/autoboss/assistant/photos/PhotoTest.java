package com.autoboss.assistant.photos;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.ChatTest;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Photos that come with a message, through the running service. */
@ChatTest
class PhotoTest {

  private static final byte[] SHOT = Shots.telling(Shots.jpeg(Color.BLUE), 0xE1);

  @Autowired private RunningService service;
  @Autowired private JdbcClient jdbc;
  @Autowired private PhotoStore store;
  private Http operator;
  private String talk;

  @BeforeEach
  void begin() {
    operator = service.as(Role.OPERATOR);
    talk = beginTalk(operator);
  }

  @Test
  void shouldComeWithItsMessageAndBeHandedOutAsAPictureAlone() throws IOException {
    String id = keep(SHOT);

    JsonNode turn = ask("key-1", id).json();

    JsonNode photo = turn.get("attachments").get(0);
    Http.Answer picture = operator.get(talk + "/attachments/" + id);
    assertThat(photo.get("id").asString()).isEqualTo(id);
    assertThat(photo.get("type").asString()).isEqualTo("image/jpeg");
    assertThat(photo.get("width").asInt()).isEqualTo(40);
    assertThat(picture.header("Content-Type")).isEqualTo("image/jpeg");
    assertThat(picture.header("Content-Disposition")).startsWith("inline; filename=\"photo-");
    assertThat(picture.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(picture.header("Content-Security-Policy")).contains("sandbox");
    assertThat(picture.header("Cache-Control")).contains("no-store");
    assertThat(bytes(talk + "/attachments/" + id)).isEqualTo(Picture.cleaned(SHOT).bytes());
  }

  @Test
  void shouldBeTheSameWhenSentAgainBeforeAndAfterItsMessage() {
    String id = keep(SHOT);

    assertThat(keep(SHOT)).isEqualTo(id);
    assertThat(ask("key-1", id).json().get("n")).isEqualTo(ask("key-1", id).json().get("n"));
    assertThat(ask("key-1").code()).isEqualTo("idempotency-key-reused");
    assertThat(ask("key-2", id).code()).isEqualTo("unknown-attachment");
    assertThat(operator.get(talk).json().get("turns")).hasSize(1);
  }

  @Test
  void shouldTakeNoMessageWhosePhotoIsForeignOrMissing() {
    Http stranger = service.as(Role.OPERATOR);
    String foreign =
        stranger.upload(beginTalk(stranger) + "/attachments", SHOT).json().get("id").asString();

    Http.Answer refused = ask("key-1", foreign);

    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.body())
        .isEqualTo(ask("key-1", "00000000-0000-0000-0000-000000000000").body());
    assertThat(operator.get(talk).json().get("turns")).isEmpty();
    assertThat(stranger.upload(talk + "/attachments", SHOT).code())
        .isEqualTo("unknown-conversation");
  }

  @Test
  void shouldRefuseTooManyTooLargeAndWhatIsNoPhoto() {
    String[] five =
        Stream.of(Color.RED, Color.GREEN, Color.BLUE, Color.WHITE, Color.BLACK)
            .map(colour -> keep(Shots.jpeg(colour)))
            .toArray(String[]::new);

    assertThat(ask("key-1", five).code()).isEqualTo("too-many-attachments");
    assertThat(upload(new byte[Photos.LONGEST_FILE + 1]).code()).isEqualTo("too-large");
    assertThat(upload(new byte[5 << 20]).code()).isEqualTo("too-large");
    assertThat(upload("no photo".getBytes(StandardCharsets.UTF_8)).code())
        .isEqualTo("not-a-picture");
  }

  @Test
  void shouldBeSeenByExpertsThroughTheTicketOnly() {
    Http expert = service.as(Role.EXPERT);
    String id = keep(SHOT);
    ask("key-1", id);
    String conversation = talk.substring(talk.lastIndexOf('/') + 1);
    String ticket =
        operator
            .post("/api/v1/tickets", "{\"conversation_id\": \"" + conversation + "\"}")
            .json()
            .get("id")
            .asString();

    JsonNode seen = expert.get("/api/v1/tickets/" + ticket).json();

    assertThat(seen.get("transcript").get(0).get("attachments").get(0).get("id").asString())
        .isEqualTo(id);
    assertThat(seen.get("attachments").get(0).get("id").asString()).isEqualTo(id);
    String path = "/api/v1/tickets/" + ticket + "/attachments/" + id;
    assertThat(expert.get(path).header("Content-Type")).isEqualTo("image/jpeg");
    assertThat(service.as(Role.OPERATOR).get(path).code()).isEqualTo("unknown-attachment");
    assertThat(expert.get(talk + "/attachments/" + id).code()).isEqualTo("unknown-attachment");
    operator.send("DELETE", talk, "");
    assertThat(expert.get(path).code()).isEqualTo("unknown-attachment");
  }

  @Test
  void shouldStandInTheTranscript() throws IOException {
    ask("key-1", keep(SHOT), keep(Shots.grey()), keep(Shots.webp()));

    String text = operator.get(talk + "/transcript?language=en").body();
    byte[] paper = bytes(talk + "/transcript?format=pdf&language=ar");

    assertThat(text).containsPattern("Photo 1: photo-.*jpg").containsPattern("Photo 3: .*webp");
    try (PDDocument document = Loader.loadPDF(paper)) {
      assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(2);
    }
  }

  @Test
  void shouldGoWithItsConversationAndWhenItsMessageNeverCame() {
    String waiting = keep(Shots.jpeg(Color.RED));
    ask("key-1", keep(SHOT));
    jdbc.sql("update ai_assistant.photo set created_at = now() - interval '25 hours'").update();

    store.forget();

    assertThat(ids()).hasSize(1).doesNotContain(waiting);
    operator.send("DELETE", talk, "");
    assertThat(ids()).isEmpty();
  }

  @Test
  void shouldBeTakenAlongAndErasedWithEverythingElseOfAPerson() {
    String id = keep(SHOT);
    ask("key-1", id);
    String user = operator.get("/api/v1/session").json().get("user").asString();
    String person = "/api/ai/privacy/users/" + user;

    JsonNode photos = operator.post(person + "/export-data", "").json().at("/data/photos");

    assertThat(photos.get(0).get("address").asString()).endsWith("/attachments/" + id);
    operator.post(person + "/delete-data", "");
    assertThat(ids()).isEmpty();
  }

  private Set<String> ids() {
    return Set.copyOf(
        jdbc.sql("select id::text from ai_assistant.photo where conversation = cast(:talk as uuid)")
            .param("talk", talk.substring(talk.lastIndexOf('/') + 1))
            .query(String.class)
            .list());
  }

  private String keep(byte[] photo) {
    return upload(photo).json().get("id").asString();
  }

  private Http.Answer upload(byte[] photo) {
    return operator.upload(talk + "/attachments", photo);
  }

  private Http.Answer ask(String key, String... photos) {
    String ids = photos.length == 0 ? "" : "\"" + String.join("\", \"", photos) + "\"";
    return operator.post(
        talk + "/turns",
        "{\"text\": \"answer\", \"attachments\": [" + ids + "]}",
        "Idempotency-Key",
        key);
  }

  private byte[] bytes(String path) throws IOException {
    try (InputStream stream = operator.stream(path)) {
      return stream.readAllBytes();
    }
  }

  private static String beginTalk(Http http) {
    return "/api/v1/conversations/"
        + http.post("/api/v1/conversations", "{}").json().get("id").asString();
  }
}
