package com.autoboss.assistant.cli.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * Replies from an endpoint of which each of six faults strikes so many in a hundred: does each turn
 * end in time, and is no more spent than allowed? The baseline is the same endpoint without faults.
 */
@Command(name = "model-faults", description = "replies from an endpoint that fails in six ways")
final class ModelFaults implements Callable<Integer> {

  /** What the scheduler of a busy machine may add to the end of a wait. */
  private static final Duration SLACK = Duration.ofMillis(250);

  @Option(names = "--n", defaultValue = "500", description = "turns")
  private int turns;

  @Option(names = "--rate", defaultValue = "0.05", description = "of each fault")
  private double rate;

  @Option(names = "--seed", defaultValue = "1")
  private long seed;

  @Option(names = "--at-once", defaultValue = "8", description = "turns at the same time")
  private int atOnce;

  @Option(names = "--deadline", defaultValue = "20", description = "of a turn, in seconds")
  private int deadline;

  @Option(
      names = "--hedge",
      description = "seconds after which a second try is begun; off by default, as in the product")
  private @Nullable String hedge;

  private final Map<String, Object> result = new LinkedHashMap<>();
  private boolean held = true;

  @Override
  public Integer call() throws Exception {
    System.err.println("seed " + seed);
    result.putAll(Machine.describe());
    result.put("seed", seed);
    result.put("rate_of_each_fault", rate);
    result.put("second_try_after_seconds", hedge);
    BigDecimal spent = ample();
    tight(spent.multiply(new BigDecimal("0.4")).setScale(6, RoundingMode.DOWN));
    result.put("held", held);
    System.out.println(JsonMapper.builder().build().writeValueAsString(result));
    return held ? 0 : 1;
  }

  private BigDecimal ample() throws IOException {
    try (ScriptedModel stub = ScriptedModel.start(ModelTurns.script());
        TrialService service = TrialService.start(stub, settings("1000"))) {
      ModelTurns asking = service.turns(Duration.ofSeconds(deadline));
      asking.run(atOnce, atOnce);
      result.put("without_faults", times(asking.run(Math.max(50, turns / 5), atOnce)));
      stub.behave(Manners.GOOD.withFaults(rate, seed));
      int before = stub.requests().size();
      Map<String, Object> faults = times(asking.run(turns, atOnce));
      faults.put("requests", stub.requests().size() - before);
      result.put("with_faults", money(faults, stub, service, new BigDecimal("1000")));
      return service.metered();
    }
  }

  private void tight(BigDecimal budget) throws IOException {
    try (ScriptedModel stub =
            ScriptedModel.start(
                ModelTurns.script(), Manners.GOOD.withFaults(rate, seed).withoutUsage(), 0);
        TrialService service = TrialService.start(stub, settings(budget.toPlainString()))) {
      Map<String, Object> faults =
          times(service.turns(Duration.ofSeconds(deadline)).run(turns, atOnce));
      result.put(
          "with_faults_small_budget_and_no_usage_sent", money(faults, stub, service, budget));
    }
  }

  private Map<String, String> settings(String budget) {
    return Map.of(
        "ASSISTANT_LLM_BUDGET", budget, "ASSISTANT_LLM_HEDGE", hedge == null ? "" : hedge);
  }

  private Map<String, Object> money(
      Map<String, Object> faults, ScriptedModel stub, TrialService service, BigDecimal budget) {
    BigDecimal metered = service.metered();
    BigDecimal due = TrialService.due(stub);
    held &= due.compareTo(metered) <= 0 && metered.compareTo(budget) <= 0 && service.open() == 0;
    faults.put("money_due", due);
    faults.put("money_metered", metered.stripTrailingZeros());
    faults.put("money_budget", budget);
    faults.put("reservations_left", service.open());
    return faults;
  }

  private Map<String, Object> times(List<ModelTurn> done) {
    long late = done.stream().filter(turn -> turn.overshoot().compareTo(SLACK) > 0).count();
    held &= late == 0;
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("turns", done.size());
    map.put("after_deadline", late);
    map.put(
        "latest_end_ms_after_deadline",
        done.stream()
            .map(ModelTurn::overshoot)
            .max(Comparator.naturalOrder())
            .orElseThrow()
            .toMillis());
    map.put("first_statement", distribution(done, ModelTurn::first));
    map.put("whole", distribution(done, ModelTurn::whole));
    map.put(
        "endings",
        done.stream()
            .collect(
                Collectors.groupingBy(ModelTurn::ending, TreeMap::new, Collectors.counting())));
    return map;
  }

  private static Map<String, Object> distribution(
      List<ModelTurn> turns, Function<ModelTurn, Duration> time) {
    return new Distribution(turns.stream().mapToLong(turn -> time.apply(turn).toNanos()).toArray())
        .toMap();
  }
}
