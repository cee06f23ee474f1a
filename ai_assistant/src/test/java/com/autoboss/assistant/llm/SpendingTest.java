package com.autoboss.assistant.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.cli.bench.Manners;
import com.autoboss.assistant.cli.bench.ScriptLine;
import com.autoboss.assistant.cli.bench.ScriptLine.Fault;
import com.autoboss.assistant.cli.bench.ScriptedModel;
import com.autoboss.assistant.database.RunningDatabase;
import com.autoboss.assistant.llm.LanguageModelUnavailable.Reason;
import com.autoboss.assistant.llm.spending.Spending;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class SpendingTest {

  private static final String PRICES = "ASSISTANT_LLM_PRICES";
  private static final String BUDGET = "ASSISTANT_LLM_BUDGET";

  @Test
  void shouldKeepACallWithAllThatItWasFor() throws IOException {
    try (ScriptedModel stub = stub(ScriptLine.reply("", "Close it."))) {
      Door door = Door.to(stub, PRICES, "first=1/0.5/10");
      UUID conversation = UUID.randomUUID();
      UUID turn = UUID.randomUUID();

      door.model.complete(new Payer(door.caller, conversation, turn), Door.plain("Which valve?"));

      assertThat(
              door.jdbc
                  .sql(
                      """
                      select prompt_tokens || ' ' || reply_tokens || ' ' || trim_scale(cost) || ' ' || state
                      from ai_assistant.llm_call
                      where conversation = :conversation and turn = :turn and organisation = :organisation
                        and member = :member and model = 'first' and not estimated
                      """)
                  .param("conversation", conversation)
                  .param("turn", turn)
                  .param("organisation", door.caller.organisation())
                  .param("member", door.caller.member())
                  .query(String.class)
                  .single())
          .isEqualTo("5 3 0.000035 SETTLED");
      assertThat(day(door, "spent")).isEqualByComparingTo("0.000035");
      assertThat(day(door, "reserved")).isZero();
      assertThat(day(door, "tokens")).isEqualByComparingTo("8");
      assertThat(door.meters.get("assistant.llm.cost").tag("model", "first").counter().count())
          .isEqualTo(0.000035);
      assertThat(door.meters.get("assistant.llm.call").tag("outcome", "stop").timer().count())
          .isEqualTo(1);
    }
  }

  @Test
  void shouldRefuseACallWhoseWorstCaseHasNoRoom() throws IOException {
    try (ScriptedModel stub = stub(ScriptLine.reply("", "Close it."))) {
      // 500 tokens of reply at 10 a million are 0.005 at worst.
      Door door = Door.to(stub, PRICES, "first=1/0.5/10", BUDGET, "0.005");

      assertOutOfBudget(door);
      assertThat(stub.requests()).isEmpty();
      assertThat(day(door, "reserved")).isZero();
    }
  }

  @Test
  void shouldBoundEachOrganisationByItself() throws IOException {
    DataSource database = RunningDatabase.fresh();
    try (ScriptedModel stub = stub(ScriptLine.reply("", "Close it."))) {
      String[] settings = {"ASSISTANT_LLM_ORGANISATION_TOKEN_BUDGET", "1600"};
      Door one = Door.to(stub, database, settings);
      Door other = Door.to(stub, database, settings);
      String prompt = "valve ".repeat(60);
      one.ask(prompt);

      while (one.jdbc.sql("select count(*) from ai_assistant.llm_call").query(Long.class).single()
          < 10) {
        try {
          one.ask(prompt);
        } catch (LanguageModelUnavailable spent) {
          assertThat(spent.reason()).isEqualTo(Reason.BUDGET);
          break;
        }
      }

      assertOutOfBudget(one, prompt);
      assertThat(other.ask(prompt).text()).isEqualTo("Close it.");
    }
  }

  @Test
  void shouldNeverSpendMoreThanTheBudgetWhenManyAskAtOnce() throws Exception {
    DataSource database = RunningDatabase.fresh();
    ScriptLine longer = ScriptLine.reply("", "valve ".repeat(400));
    try (ScriptedModel stub = stub(longer)) {
      String[] settings = {PRICES, "first=1/0.5/10", BUDGET, "0.1", "OPENAI_MAX_RETRIES", "0"};
      Door one = Door.to(stub, database, settings);
      Door two = Door.to(stub, database, settings);
      AtomicInteger refused = new AtomicInteger();
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < 80; i++) {
          Door door = i % 2 == 0 ? one : two;
          threads.execute(() -> {
            try {
              door.ask("?");
            } catch (LanguageModelUnavailable spent) {
              assertThat(spent.reason()).isEqualTo(Reason.BUDGET);
              refused.incrementAndGet();
            }
          });
        }
      }

      assertThat(refused.get()).isPositive();
      assertThat(stub.requests()).hasSize(80 - refused.get());
      assertThat(day(one, "spent"))
          .isLessThanOrEqualTo(new BigDecimal("0.1"))
          .isGreaterThan(new BigDecimal("0.09"))
          .isEqualByComparingTo(sumOfCalls(one));
      assertThat(day(one, "reserved")).isZero();
    }
  }

  @Test
  void shouldChargeACancelledCallInFullBecauseNobodySawItsEnd() throws Exception {
    ScriptLine late = ScriptLine.reply("", "x").timed(Duration.ofHours(1), Duration.ZERO);
    try (ScriptedModel stub = stub(late)) {
      Door door = Door.to(stub, PRICES, "first=1/0.5/10");
      AtomicBoolean interrupted = new AtomicBoolean();
      Thread asking =
          Thread.ofVirtual()
              .start(() -> {
                try {
                  door.ask("?");
                } catch (CancellationException cancelled) {
                  interrupted.set(Thread.currentThread().isInterrupted());
                }
              });
      while (stub.requests().isEmpty()) {
        Thread.onSpinWait();
      }
      asking.interrupt();
      asking.join();

      assertThat(interrupted).isTrue();
      assertThat(door.outcomes()).containsExactly("SETTLED cancelled");
      assertThat(day(door, "spent")).isGreaterThanOrEqualTo(new BigDecimal("0.005"));
      assertThat(day(door, "reserved")).isZero();
    }
  }

  @Test
  void shouldChargeNothingForWhatTheEndpointRefused() throws IOException {
    try (ScriptedModel stub = stub(ScriptLine.reply("", "").failing(Fault.ERROR, 0))) {
      Door door = Door.to(stub, PRICES, "first=1/0.5/10");

      assertThatThrownBy(() -> door.ask("?")).isInstanceOf(LanguageModelUnavailable.class);

      assertThat(day(door, "spent")).isZero();
      assertThat(door.outcomes()).containsOnly("SETTLED server").hasSize(3);
    }
  }

  @Test
  void shouldChargeWhatAKilledProcessLeftOpenOnce() throws IOException {
    try (ScriptedModel stub = stub(ScriptLine.reply("", "Close it."))) {
      Door door = Door.to(stub, PRICES, "first=1/0.5/10");
      door.ask("?");
      BigDecimal before = day(door, "spent");
      // As the reservation of a process stands that was killed between the call and its settlement.
      door.jdbc
          .sql(
              """
              update ai_assistant.llm_call
              set state = 'RESERVED', until = now() - interval '1 second', cost = 0.5, prompt_tokens = 7, reply_tokens = 500
              """)
          .update();
      door.jdbc
          .sql(
              "update ai_assistant.llm_day set reserved = reserved + (select reserved from ai_assistant.llm_call)")
          .update();

      Spending next = LlmConfiguration.llmSpending(door.jdbc, Clock.systemUTC(), door.settings);
      next.settleAbandoned();
      next.settleAbandoned();

      assertThat(day(door, "spent")).isEqualByComparingTo(before.add(new BigDecimal("0.5")));
      assertThat(day(door, "reserved")).isZero();
      assertThat(door.outcomes()).containsExactly("ABANDONED abandoned");
    }
  }

  @Test
  void shouldWarnOnceBeforeTheBudgetEnds() throws IOException {
    try (ScriptedModel stub = stub(ScriptLine.reply("", "Close it."))) {
      Door door =
          Door.to(
              stub, "ASSISTANT_LLM_TOKEN_BUDGET", "1000", "ASSISTANT_LLM_BUDGET_WARNING", "0.01");

      door.ask("?");
      assertThat(warned(door)).isEqualTo(0);
      door.ask("?");
      door.ask("?");
      assertThat(warned(door)).isEqualTo(1);
    }
  }

  private static long warned(Door door) {
    return door.jdbc
        .sql("select count(*) from ai_assistant.llm_day where warned")
        .query(Long.class)
        .single();
  }

  private static void assertOutOfBudget(Door door) {
    assertOutOfBudget(door, "?");
  }

  private static void assertOutOfBudget(Door door, String prompt) {
    assertThatThrownBy(() -> door.ask(prompt))
        .isInstanceOfSatisfying(
            LanguageModelUnavailable.class,
            spent -> assertThat(spent.reason()).isEqualTo(Reason.BUDGET));
  }

  private static BigDecimal day(Door door, String column) {
    return door.jdbc
        .sql(
            "select trim_scale(%s) from ai_assistant.llm_day where organisation = '00000000-0000-0000-0000-000000000000'"
                .formatted(column.equals("tokens") ? "tokens::numeric" : column))
        .query(BigDecimal.class)
        .single();
  }

  private static BigDecimal sumOfCalls(Door door) {
    return door.jdbc
        .sql("select sum(cost) from ai_assistant.llm_call")
        .query(BigDecimal.class)
        .single();
  }

  private static ScriptedModel stub(ScriptLine line) throws IOException {
    return ScriptedModel.start(List.of(line), Manners.GOOD, 0);
  }
}
