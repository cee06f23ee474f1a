package com.autoboss.assistant.cli.bench;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the scripted language model until it is stopped. */
@Command(name = "model-stub", description = "a language model that follows a script, at the wire")
final class ModelStub implements Callable<Integer> {

  @Option(
      names = "--script",
      required = true,
      paramLabel = "FILE",
      description = "JSONL {match, reply, fault}")
  private Path script = Path.of(".");

  @Option(names = "--port", defaultValue = "0")
  private int port;

  @Override
  public Integer call() throws Exception {
    try (ScriptedModel model = ScriptedModel.start(ScriptLine.read(script), port)) {
      System.out.println("ready " + model.address());
      new CountDownLatch(1).await();
    }
    return 0;
  }
}
