package com.autoboss.assistant.cli;

import com.autoboss.assistant.cli.bench.Benchmarks;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line. Ends with 0 when done, 1 on a failed check or a refusal, 2 on wrong usage, 3
 * when the environment is not fit.
 */
@Command(
    name = "assistant",
    description = "The AutoBoss AI Assistant.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "VERB",
    subcommands = {
      Serve.class,
      Ask.class,
      Ingest.class,
      Token.class,
      RebuildIndex.class,
      Evaluate.class,
      Benchmarks.class
    })
public final class CommandLineMain {

  private CommandLineMain() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs one command and returns its exit code. Without a verb that is wrong usage. */
  static int run(String... arguments) {
    if (!List.of(arguments).contains("serve")) {
      // A command speaks for itself; what it logs would only stand in between.
      System.setProperty("logback.configurationFile", "logback-command.xml");
    }
    return new CommandLine(new CommandLineMain())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new Failures())
        .execute(arguments);
  }
}
