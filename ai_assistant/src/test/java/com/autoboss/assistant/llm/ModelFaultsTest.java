package com.autoboss.assistant.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.cli.bench.Manners;
import com.autoboss.assistant.cli.bench.ModelTurn;
import com.autoboss.assistant.cli.bench.ModelTurns;
import com.autoboss.assistant.cli.bench.ScriptedModel;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("faults")
class ModelFaultsTest {

  private static final BigDecimal BUDGET = new BigDecimal("0.03");

  private final boolean full = Boolean.getBoolean("trial.full");
  private final int turns = Integer.getInteger("trial.n", full ? 500 : 24);
  private final long seed = Long.getLong("trial.seed", System.nanoTime());

  @Test
  void shouldEndEveryTurnAndMeterAllThatWasDueWhenTheEndpointFailsInSixWays() throws IOException {
    System.out.println("seed " + seed);
    try (ScriptedModel stub = failing(Manners.GOOD)) {
      Door door =
          Door.to(
              stub,
              "OPENAI_FALLBACK_MODEL",
              "second",
              "ASSISTANT_LLM_PRICES",
              "first=1/0.5/10,second=1/0.5/10");

      List<ModelTurn> done = run(door);

      assertThat(done).hasSize(turns).as("shown or quoted").allMatch(ModelFaultsTest::isSensible);
      assertThat(metered(door)).isGreaterThanOrEqualTo(due(stub));
      assertThat(open(door)).isZero();
    }
  }

  @Test
  void shouldNeverOweMoreThanTheBudgetWhenTheEndpointFailsAndSendsNoUsage() throws IOException {
    System.out.println("seed " + seed);
    try (ScriptedModel stub = failing(Manners.GOOD.withoutUsage())) {
      Door door =
          Door.to(
              stub,
              "ASSISTANT_LLM_BUDGET",
              BUDGET.toPlainString(),
              "ASSISTANT_LLM_PRICES",
              "first=1/0.5/10");

      List<ModelTurn> done = run(door);

      assertThat(done).extracting(ModelTurn::ending).contains("quoted_budget");
      assertThat(due(stub)).isLessThanOrEqualTo(metered(door));
      assertThat(metered(door)).isLessThanOrEqualTo(BUDGET);
      assertThat(open(door)).isZero();
    }
  }

  private List<ModelTurn> run(Door door) {
    return new ModelTurns(door.model, door.caller, Duration.ofSeconds(20)).run(turns, 8);
  }

  private static boolean isSensible(ModelTurn turn) {
    return List.of("whole", "broken", "quoted_late", "quoted_failed", "quoted_busy")
        .contains(turn.ending());
  }

  private ScriptedModel failing(Manners manners) throws IOException {
    return ScriptedModel.start(ModelTurns.script(), manners.withFaults(0.05, seed), 0);
  }

  /** As the prices above have it. */
  private static BigDecimal due(ScriptedModel stub) {
    return BigDecimal.valueOf(stub.promptTokens() + 10 * stub.replyTokens()).movePointLeft(6);
  }

  private static BigDecimal metered(Door door) {
    return door.jdbc
        .sql("select coalesce(sum(cost), 0) from ai_assistant.llm_call")
        .query(BigDecimal.class)
        .single();
  }

  private static long open(Door door) {
    return door.jdbc
        .sql("select count(*) from ai_assistant.llm_call where state = 'RESERVED'")
        .query(Long.class)
        .single();
  }
}
