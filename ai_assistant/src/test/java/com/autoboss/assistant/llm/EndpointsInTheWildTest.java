package com.autoboss.assistant.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.cli.bench.Manners;
import com.autoboss.assistant.cli.bench.ScriptLine;
import com.autoboss.assistant.cli.bench.ScriptLine.Fault;
import com.autoboss.assistant.cli.bench.ScriptedModel;
import com.autoboss.assistant.llm.Completion.Ending;
import com.autoboss.assistant.llm.LanguageModelUnavailable.Reason;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What endpoints do although nobody agreed to it, each with a sensible outcome. */
class EndpointsInTheWildTest {

  private static final String TEXT = "Close the main valve before you open the pump housing.";
  private static final String JSON = "{\"a\":\"Close the {valve} \\\"V1\\\".\"}";

  @Test
  void shouldPassPiecesOnAsTheyComeAndSayWhatTheyCost() throws IOException {
    try (ScriptedModel stub = ScriptedModel.start(List.of(ScriptLine.reply("valve", TEXT)))) {
      Door door = Door.to(stub, "ASSISTANT_LLM_PRICES", "first=1/0.5/10");
      Door.Shown shown = new Door.Shown();

      Completion reply =
          door.model.complete(Payer.of(door.caller), Door.plain("Which valve?"), shown);

      assertThat(shown.pieces).hasSizeGreaterThan(1);
      assertThat(shown.text()).isEqualTo(TEXT).isEqualTo(reply.text());
      assertThat(reply.whole()).isTrue();
      assertThat(reply.model()).isEqualTo("first");
      // Four letters a token: 20 of the prompt, 54 of the reply.
      assertThat(reply.usage().promptTokens()).isEqualTo(5);
      assertThat(reply.usage().replyTokens()).isEqualTo(14);
      assertThat(reply.usage().estimated()).isFalse();
      assertThat(reply.usage().cost()).isEqualByComparingTo("0.000145");
    }
  }

  @Test
  void shouldSayThatACostIsUnknownWithoutAPrice() throws IOException {
    try (ScriptedModel stub = ScriptedModel.start(List.of(ScriptLine.reply("", TEXT)))) {
      assertThat(Door.to(stub).ask("?").usage().cost()).isNull();
    }
  }

  @Test
  void shouldAskForAnObjectWhereASchemaIsAnsweredWith500() throws IOException {
    Manners manners = Manners.GOOD.withJson(Manners.Json.OBJECT);
    try (ScriptedModel stub = started(manners, ScriptLine.reply("", JSON))) {
      Door door = Door.to(stub);

      for (int i = 0; i < 5; i++) {
        assertThat(door.askForJson("?").text()).isEqualTo(JSON);
      }

      assertThat(forms(stub))
          .as("learned after three proofs")
          .containsExactly(
              "json_schema",
              "json_object",
              "json_schema",
              "json_object",
              "json_schema",
              "json_object",
              "json_object",
              "json_object");
      assertThat(stub.requests().getLast().toString()).contains("properties");
    }
  }

  @Test
  void shouldNotGiveUpSchemasForOneServerErrorNowAndThen() throws IOException {
    ScriptLine good = ScriptLine.reply("", JSON);
    try (ScriptedModel stub =
        started(Manners.GOOD, ScriptLine.reply("again", JSON).failing(Fault.ERROR, 1), good)) {
      Door door = Door.to(stub);

      door.askForJson("again");
      door.askForJson("again");

      assertThat(forms(stub)).containsExactly("json_schema", "json_object", "json_schema");
    }
  }

  @Test
  void shouldAskForMarkedTextWhereNoFormIsTaken() throws IOException {
    Manners manners = Manners.GOOD.withJson(Manners.Json.NONE);
    String chatty = "Of course {sir}!\n<<<JSON\n```json\n" + JSON + "\n```\nJSON>>>\nBye {}";
    try (ScriptedModel stub = started(manners, ScriptLine.reply("", chatty))) {
      Door door = Door.to(stub);
      Door.Shown shown = new Door.Shown();

      Completion reply = door.model.complete(Payer.of(door.caller), Door.structured("?"), shown);
      door.askForJson("?");

      assertThat(reply.text()).isEqualTo(JSON).isEqualTo(shown.text());
      assertThat(reply.whole()).isTrue();
      assertThat(forms(stub)).containsExactly("json_schema", "json_object", "text", "text");
    }
  }

  @Test
  void shouldFindTheJsonOfAModelThatForgetsTheMarks() throws IOException {
    Manners manners = Manners.GOOD.withJson(Manners.Json.NONE);
    String thinking = "<think>{\"a\": perhaps}</think> Here: " + JSON;
    try (ScriptedModel stub = started(manners, ScriptLine.reply("", thinking))) {
      assertThat(Door.to(stub).askForJson("?").text()).isEqualTo(JSON);
    }
  }

  @Test
  void shouldAskAgainForJsonWhereProseCame() throws IOException {
    ScriptLine prose = ScriptLine.reply("", "I cannot do that.").failing(Fault.NONE, 1);
    try (ScriptedModel stub = started(Manners.GOOD, prose, ScriptLine.reply("", JSON))) {
      assertThat(Door.to(stub).askForJson("?").text()).isEqualTo(JSON);
    }
  }

  @Test
  void shouldSayWhenJsonWasCutByTheTokenLimit() throws IOException {
    try (ScriptedModel stub =
        started(Manners.GOOD, ScriptLine.reply("", JSON).failing(Fault.CUT, 0))) {
      Completion reply = Door.to(stub).askForJson("?");

      assertThat(reply.ending()).isEqualTo(Ending.CUT);
      assertThat(JSON).startsWith(reply.text());
    }
  }

  @Test
  void shouldAskForTheWholeWhereAStreamStaysEmpty() throws IOException {
    ScriptLine empty = ScriptLine.reply("", TEXT).failing(Fault.EMPTY_STREAM, 1);
    try (ScriptedModel stub = started(Manners.GOOD, empty, ScriptLine.reply("", TEXT))) {
      assertThat(Door.to(stub).ask("?").text()).isEqualTo(TEXT);
      assertThat(stub.requests().getLast().has("stream")).isFalse();
    }
  }

  @Test
  void shouldTakeJsonWithoutAFinishReasonAsWholeWhenItIsClosed() throws IOException {
    try (ScriptedModel stub =
        started(Manners.GOOD, ScriptLine.reply("", JSON).failing(Fault.NO_FINISH, 0))) {
      assertThat(Door.to(stub).askForJson("?").ending()).isEqualTo(Ending.WHOLE);
    }
  }

  @Test
  void shouldNotTakeTextWithoutAFinishReasonAsWhole() throws IOException {
    try (ScriptedModel stub =
        started(Manners.GOOD, ScriptLine.reply("", TEXT).failing(Fault.NO_FINISH, 0))) {
      Completion reply = Door.to(stub).ask("?");

      assertThat(reply.text()).isEqualTo(TEXT);
      assertThat(reply.ending()).isEqualTo(Ending.BROKEN);
    }
  }

  @Test
  void shouldCountTokensItselfWhereNoUsageIsSent() throws IOException {
    try (ScriptedModel stub = started(Manners.GOOD.withoutUsage(), ScriptLine.reply("", TEXT))) {
      Usage usage = Door.to(stub).ask("?").usage();

      assertThat(usage.estimated()).isTrue();
      assertThat(usage.replyTokens()).isEqualTo(18);
    }
  }

  @Test
  void shouldWaitAsLongAsABusyEndpointWants() throws IOException {
    ScriptLine busy = ScriptLine.reply("", TEXT).failing(Fault.BUSY_RETRY_AFTER, 1);
    try (ScriptedModel stub = started(Manners.GOOD, busy, ScriptLine.reply("", TEXT))) {
      assertThat(Door.to(stub).ask("?").text()).isEqualTo(TEXT);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"BUSY", "BUSY_RETRY_AFTER"})
  void shouldGoToTheFallbackOfABusyModelAtOnce(Fault busy) throws IOException {
    ScriptLine first = ScriptLine.reply("", "").failing(busy, 1);
    try (ScriptedModel stub = started(Manners.GOOD, first, ScriptLine.reply("", TEXT))) {
      Completion reply = Door.to(stub, "OPENAI_FALLBACK_MODEL", "second").ask("?");

      assertThat(reply.model()).isEqualTo("second");
      assertThat(reply.text()).isEqualTo(TEXT);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ERROR", "GARBAGE", "RESET", "BROKEN", "BUSY", "EMPTY_STREAM"})
  void shouldAskAgainWhenNothingWasShown(Fault fault) throws IOException {
    ScriptLine once = ScriptLine.reply("", TEXT).failing(fault, 1);
    try (ScriptedModel stub = started(Manners.GOOD, once, ScriptLine.reply("", TEXT))) {
      Completion reply = Door.to(stub).ask("?");

      assertThat(reply.text()).isEqualTo(TEXT);
      assertThat(stub.requests()).hasSize(2);
    }
  }

  @Test
  void shouldKeepToWhatWasShownWhenTheConnectionBreaks() throws IOException {
    ScriptLine broken = ScriptLine.reply("", TEXT).failing(Fault.BROKEN, 1);
    try (ScriptedModel stub = started(Manners.GOOD, broken, ScriptLine.reply("", "Other."))) {
      Door door = Door.to(stub);
      Door.Shown shown = new Door.Shown();

      Completion reply = door.model.complete(Payer.of(door.caller), Door.plain("?"), shown);

      assertThat(reply.ending()).isEqualTo(Ending.BROKEN);
      assertThat(TEXT).startsWith(reply.text());
      assertThat(shown.text()).isEqualTo(reply.text()).isNotEmpty();
      assertThat(stub.requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"STALL", "DRIP"})
  void shouldNotWaitForAReplyThatHardlyMoves(Fault slow) throws IOException {
    ScriptLine once = ScriptLine.reply("", TEXT).failing(slow, 1);
    try (ScriptedModel stub = started(Manners.GOOD, once, ScriptLine.reply("", TEXT))) {
      assertThat(Door.to(stub, "ASSISTANT_LLM_SILENCE", "0.3").ask("?").text()).isEqualTo(TEXT);
      assertThat(stub.requests()).hasSize(2);
    }
  }

  @Test
  void shouldWaitForALateFirstTokenAsLongAsThereIsTime() throws IOException {
    ScriptLine late = ScriptLine.reply("", TEXT).timed(Duration.ofMillis(900), Duration.ZERO);
    try (ScriptedModel stub = started(Manners.GOOD, late)) {
      assertThat(Door.to(stub, "ASSISTANT_LLM_SILENCE", "0.2").ask("?").whole()).isTrue();
    }
  }

  @Test
  void shouldEndAtTheDeadlineWhenTheFirstTokenIsTooLate() throws IOException {
    ScriptLine late = ScriptLine.reply("", TEXT).timed(Duration.ofHours(1), Duration.ZERO);
    try (ScriptedModel stub = started(Manners.GOOD, late)) {
      Door door = Door.to(stub);

      assertThatThrownBy(() ->
              door.model.complete(Payer.of(door.caller), Door.prompt("?", Duration.ofMillis(400))))
          .isInstanceOfSatisfying(
              LanguageModelUnavailable.class,
              late25 -> assertThat(late25.reason()).isEqualTo(Reason.LATE));
      assertThat(door.outcomes()).containsExactly("SETTLED late");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NEITHER", "MAX_TOKENS", "MAX_COMPLETION_TOKENS", "BOTH"})
  void shouldHoldTheTokenLimitWhateverTheEndpointCallsIt(Manners.Limit limit) throws IOException {
    ScriptLine endless = ScriptLine.reply("", "valve ".repeat(20_000));
    try (ScriptedModel stub = started(Manners.GOOD.withLimit(limit), endless)) {
      Completion reply = Door.to(stub).ask("?");

      assertThat(reply.ending()).isEqualTo(Ending.CUT);
      assertThat(reply.text().length()).isBetween(1_000, 15_000);
    }
  }

  @Test
  void shouldNotAskAgainForAPromptThatIsTooLong() throws IOException {
    try (ScriptedModel stub =
        started(Manners.GOOD, ScriptLine.reply("", "").failing(Fault.TOO_LONG, 0))) {
      assertUnavailable(Door.to(stub), Reason.REJECTED);
      assertThat(stub.requests()).hasSize(1);
    }
  }

  @Test
  void shouldLeaveAnEndpointAloneThatKeepsFailing() throws IOException {
    try (ScriptedModel stub =
        started(Manners.GOOD, ScriptLine.reply("", "").failing(Fault.ERROR, 0))) {
      Door door = Door.to(stub, "OPENAI_MAX_RETRIES", "0");
      for (int i = 0; i < 8; i++) {
        assertUnavailable(door, Reason.FAILED);
      }

      assertUnavailable(door, Reason.RESTING);
      assertThat(stub.requests()).hasSize(8);
    }
  }

  private static void assertUnavailable(Door door, Reason reason) {
    assertThatThrownBy(() -> door.ask("?"))
        .isInstanceOfSatisfying(
            LanguageModelUnavailable.class,
            unavailable -> assertThat(unavailable.reason()).isEqualTo(reason));
  }

  private static ScriptedModel started(Manners manners, ScriptLine... script) throws IOException {
    return ScriptedModel.start(List.of(script), manners, 0);
  }

  private static List<String> forms(ScriptedModel stub) {
    return stub.requests().stream().map(EndpointsInTheWildTest::form).toList();
  }

  private static String form(JsonNode request) {
    return request.path("response_format").path("type").asString("text");
  }
}
