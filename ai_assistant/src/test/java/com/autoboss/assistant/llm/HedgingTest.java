package com.autoboss.assistant.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.cli.bench.ScriptLine;
import com.autoboss.assistant.cli.bench.ScriptLine.Fault;
import com.autoboss.assistant.cli.bench.ScriptedModel;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A second try beside a first one that says too little, where an installation wants to pay it. */
class HedgingTest {

  private static final String REPLY = "Close the main valve before you open the pump housing. ";

  @Test
  void shouldGoOnWithTheTryThatSaysEnoughFirst() throws IOException {
    try (ScriptedModel stub = ScriptedModel.start(List.of(dripping(), good()))) {
      Door door = hedged(stub);
      Door.Shown shown = new Door.Shown();

      Completion reply = door.model.complete(Payer.of(door.caller), Door.plain("q"), shown);

      assertThat(reply.text()).isEqualTo(REPLY.repeat(3)).isEqualTo(shown.text());
      assertThat(door.outcomes()).containsExactlyInAnyOrder("SETTLED cancelled", "SETTLED stop");
      assertThat(reply.usage().replyTokens()).as("both are paid for").isGreaterThan(500);
    }
  }

  @Test
  void shouldAskOnceWhenTheFirstTryIsQuick() throws IOException {
    try (ScriptedModel stub = ScriptedModel.start(List.of(good()))) {
      Door door = Door.to(stub, "OPENAI_FALLBACK_MODEL", "second", "ASSISTANT_LLM_HEDGE", "30");

      assertThat(door.ask("q").text()).isEqualTo(REPLY.repeat(3));
      assertThat(stub.requests()).hasSize(1);
    }
  }

  @Test
  void shouldAskOnceByDefaultHoweverLongItTakes() throws IOException {
    ScriptLine slow = good().timed(Duration.ofMillis(300), Duration.ofMillis(10));
    try (ScriptedModel stub = ScriptedModel.start(List.of(slow))) {
      assertThat(Door.to(stub, "OPENAI_FALLBACK_MODEL", "second").ask("q").whole()).isTrue();
      assertThat(stub.requests()).hasSize(1);
    }
  }

  @Test
  void shouldLetTheOtherTryGoOnWhenOneHasNoReply() throws IOException {
    ScriptLine late = good().timed(Duration.ofMillis(300), Duration.ZERO);
    ScriptLine refused = good().failing(Fault.TOO_LONG, 2);
    try (ScriptedModel stub = ScriptedModel.start(List.of(once(late), refused, good()))) {
      assertThat(hedged(stub).ask("q").text()).isEqualTo(REPLY.repeat(3));
    }
  }

  @Test
  void shouldMakeNoSecondTryWithoutMoneyForIt() throws IOException {
    ScriptLine late = good().timed(Duration.ofMillis(300), Duration.ZERO);
    try (ScriptedModel stub = ScriptedModel.start(List.of(late))) {
      Door door =
          Door.to(
              stub,
              "OPENAI_FALLBACK_MODEL",
              "second",
              "ASSISTANT_LLM_HEDGE",
              "0.02",
              "ASSISTANT_LLM_TOKEN_BUDGET",
              "1000");

      assertThat(door.ask("q").whole()).isTrue();
      assertThat(stub.requests()).hasSize(1);
    }
  }

  @Test
  void shouldSayWhyWhenNeitherTryHasAReply() throws IOException {
    ScriptLine refused = good().failing(Fault.TOO_LONG, 0);
    try (ScriptedModel stub = ScriptedModel.start(List.of(refused))) {
      Door door = hedged(stub);

      assertThatThrownBy(() -> door.ask("q")).isInstanceOf(LanguageModelUnavailable.class);
      assertThat(door.outcomes()).allMatch(outcome -> outcome.startsWith("SETTLED"));
    }
  }

  private static Door hedged(ScriptedModel stub) {
    return Door.to(stub, "OPENAI_FALLBACK_MODEL", "second", "ASSISTANT_LLM_HEDGE", "0.02");
  }

  private static ScriptLine good() {
    return ScriptLine.reply("", REPLY.repeat(3));
  }

  private static ScriptLine dripping() {
    return good().failing(Fault.DRIP, 1);
  }

  private static ScriptLine once(ScriptLine line) {
    return line.failing(Fault.NONE, 1);
  }
}
