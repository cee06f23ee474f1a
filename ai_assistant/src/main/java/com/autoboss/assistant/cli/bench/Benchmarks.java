package com.autoboss.assistant.cli.bench;

import picocli.CommandLine.Command;

/** Benchmarks, each against a baseline that is measured in the same run. */
@Command(
    name = "bench",
    description = "measure against a baseline in the same run",
    subcommands = {
      ChatBenchmark.class,
      TurnsBenchmark.class,
      StartBenchmark.class,
      IngestBenchmark.class,
      SearchBenchmark.class,
      ModelStub.class,
      ModelFaults.class,
      ModelOverhead.class
    })
public final class Benchmarks {}
