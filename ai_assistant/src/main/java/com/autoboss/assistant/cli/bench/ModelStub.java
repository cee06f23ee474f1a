package com.autoboss.assistant.cli.bench;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the scripted language model until it is stopped. */
@Command(name = "model-stub", description = "a language model that follows a script, at the wire")
final class ModelStub implements Callable<Integer> {

  @Option(
      names = "--script",
      required = true,
      paramLabel = "FILE",
      description = "JSONL {match, reply, fault, delay_ms, pace_ms, times}")
  private Path script = Path.of(".");

  @Option(names = "--port", defaultValue = "0")
  private int port;

  @Option(
      names = "--json",
      defaultValue = "SCHEMA",
      description = "most exact form it can be asked for: ${COMPLETION-CANDIDATES}")
  private Manners.Json json = Manners.Json.SCHEMA;

  @Option(
      names = "--limit",
      defaultValue = "BOTH",
      description = "which parameter limits the reply: ${COMPLETION-CANDIDATES}")
  private Manners.Limit limit = Manners.Limit.BOTH;

  @Option(names = "--no-usage", description = "never says how many tokens were used")
  private boolean silent;

  @Option(names = "--key", description = "the only key it takes; any by default")
  private @Nullable String key;

  @Option(
      names = "--fault-rate",
      defaultValue = "0",
      description = "how often each of six faults strikes")
  private double rate;

  @Option(names = "--seed", defaultValue = "1", description = "of those faults")
  private long seed;

  @Override
  public Integer call() throws Exception {
    Manners manners = new Manners(json, !silent, limit, key, rate, seed);
    try (ScriptedModel model = ScriptedModel.start(ScriptLine.read(script), manners, port)) {
      System.out.println("ready " + model.address());
      new CountDownLatch(1).await();
    }
    return 0;
  }
}
