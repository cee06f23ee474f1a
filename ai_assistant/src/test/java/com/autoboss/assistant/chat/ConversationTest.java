package com.autoboss.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Members;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.answer.Question;
import com.autoboss.assistant.machines.Models;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ChatTest
class ConversationTest {

  @Autowired private RunningService service;
  @Autowired private ScriptedAnswers answers;
  private Http operator;

  @BeforeEach
  void signIn(@Autowired Models models, @Autowired Members members) {
    operator = service.as(Role.OPERATOR);
    Caller editor = members.ensure(Role.EDITOR, null, null);
    models.ensure(editor, "A1");
    models.ensure(editor, "B2");
  }

  @Test
  void shouldAnswerInOnePlainCall() {
    Http.Answer answer = Talk.begin(operator).askAndWait("answer");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("state").asString()).isEqualTo("ANSWERED");
    assertThat(answer.json().get("statements")).hasSize(2);
    assertThat(answer.json().get("citations").get(0).get("quote").asString()).isNotEmpty();
    assertThat(answer.json().get("model_used").asString()).isEqualTo("none");
    assertThat(answer.header("Server-Timing")).contains("auth;dur=", "store;dur=", "search;dur=");
  }

  @Test
  void shouldWaitAsLongAsPreferred() {
    Talk talk = Talk.begin(operator);

    Http.Answer none =
        operator.post(talk.path() + "/turns", "{\"text\": \"hold\"}", "Prefer", "wait=0");

    assertThat(none.status()).isEqualTo(202);
    operator.post(talk.path() + "/turns/1/cancel", "");
  }

  @Test
  void shouldShowTheWholeConversationOnAnotherDevice() {
    Talk talk = Talk.begin(operator);
    talk.askAndWait("answer me");

    Http.Answer whole = operator.get(talk.path());

    assertThat(whole.json().get("title").asString()).isEqualTo("answer me");
    assertThat(whole.json().get("turns").get(0).get("question").asString()).isEqualTo("answer me");
    assertThat(whole.json().get("turns").get(0).get("answer").asString()).isNotEmpty();
  }

  @Test
  void shouldListTheLatestFirstPageByPage() {
    String first = id(operator.post("/api/v1/conversations", "{\"title\": \"first\"}"));
    String second = id(operator.post("/api/v1/conversations", "{\"title\": \"second\"}"));

    Http.Answer page = operator.get("/api/v1/conversations?limit=1");
    Http.Answer next = operator.get("/api/v1/conversations?limit=1&before=" + second);

    assertThat(id(page, 0)).isEqualTo(second);
    assertThat(page.json().get("next").asString()).isEqualTo(second);
    assertThat(id(next, 0)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "port side, PORT",
    "'', αντλια",
    "'', value is 2 bar",
    "İskele tarafı, iskele tarafi"
  })
  void shouldFindByTitleQuestionAndAnswerWhateverTheCaseAndTheAccents(String title, String words) {
    Talk talk = Talk.begin(operator);
    operator.send("PATCH", talk.path(), "{\"title\": \"%s\"}".formatted(title));
    talk.askAndWait("Πού είναι η ΑΝΤΛΊΑ;");
    Talk.begin(operator);
    Talk other = Talk.begin(service.as(Role.OPERATOR));
    other.askAndWait("Πού είναι η ΑΝΤΛΊΑ;");

    assertThat(found(words)).hasSize(1);
    assertThat(talk.path()).endsWith(found(words).get(0).path("id").asString());
    assertThat(found("100%")).isEmpty();
  }

  private JsonNode found(String words) {
    String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
    return operator.get("/api/v1/conversations?q=" + query).json().path("conversations");
  }

  @Test
  void shouldChangeNameModelAndLanguage() {
    Talk talk = Talk.begin(operator);

    Http.Answer changed =
        operator.send(
            "PATCH",
            talk.path(),
            "{\"title\": \"Port side\", \"model\": \"a1\", \"language\": \"el\"}");
    talk.askAndWait("answer");

    assertThat(changed.json().get("title").asString()).isEqualTo("Port side");
    assertThat(changed.json().get("model").asString()).isEqualTo("A1");
    Question asked = answers.asked.stream().reduce((a, b) -> b).get();
    assertThat(asked.language()).isEqualTo("el");
    assertThat(asked.model()).isNotNull();
  }

  @Test
  void shouldAskAboutTheMachineOfTheConversation() {
    String organisation = "owner-" + operator.hashCode();
    Http admin = service.as(Role.ADMIN, organisation);
    admin.post("/api/v1/machines", "{\"model\": \"B2\", \"serial_number\": \"X-77\"}");
    Http mate = service.as(Role.OPERATOR, organisation);

    Http.Answer begun = mate.post("/api/v1/conversations", "{\"machine_id\": \"x-77\"}");
    new Talk(mate, "/api/v1/conversations/" + id(begun)).askAndWait("answer");

    assertThat(begun.json().get("model").asString()).isEqualTo("B2");
    Question asked = answers.asked.stream().reduce((a, b) -> b).get();
    assertThat(asked.serial()).isEqualTo("X-77");
  }

  @Test
  void shouldDeleteWithEverythingInIt() {
    Talk talk = Talk.begin(operator);
    String turn = talk.ask("hold");

    assertThat(operator.send("DELETE", talk.path(), "").status()).isEqualTo(204);
    assertThat(operator.get(talk.path()).status()).isEqualTo(404);
    assertThat(operator.get(turn).status()).isEqualTo(404);
  }

  @Test
  void shouldKeepTheLastFeedback() {
    Talk talk = Talk.begin(operator);
    String turn = talk.ask("answer");

    assertThat(feedback(turn, "not_solved").status()).isEqualTo(204);
    assertThat(feedback(turn, "solved").status()).isEqualTo(204);
    assertThat(feedback(turn, "maybe").code()).isEqualTo("bad-outcome");
  }

  @ParameterizedTest
  @CsvSource({
    "'{}', question-empty",
    "'{\"text\": \" \\u0007 \"}', question-empty",
    "'{\"text\": \"a\", \"language\": \"<b>\"}', bad-language",
    "'{\"text\": \"a\", \"readings\": {\"bar\": 9}}', not-taken-yet"
  })
  void shouldRefuseWithACode(String body, String code) {
    Http.Answer refused = operator.post(Talk.begin(operator).path() + "/turns", body);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo(code);
  }

  @Test
  void shouldRefuseTooLongAQuestion() {
    String text = "ä".repeat(4001);

    Http.Answer refused =
        operator.post(Talk.begin(operator).path() + "/turns", "{\"text\": \"" + text + "\"}");

    assertThat(refused.code()).isEqualTo("question-too-long");
  }

  private Http.Answer feedback(String turn, String outcome) {
    return operator.post(
        turn + "/feedback",
        "{\"outcome\": \"%s\", \"text\": \"not fixed yet\"}".formatted(outcome));
  }

  private static String id(Http.Answer answer) {
    return answer.json().get("id").asString();
  }

  private static String id(Http.Answer page, int index) {
    return page.json().get("conversations").get(index).get("id").asString();
  }
}
