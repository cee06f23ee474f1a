package com.autoboss.assistant.cli;

import com.autoboss.assistant.cli.eval.AnswerEvaluation;
import com.autoboss.assistant.cli.eval.PageEvaluation;
import com.autoboss.assistant.cli.eval.RetrievalEvaluation;
import com.autoboss.assistant.cli.eval.TableEvaluation;
import com.autoboss.assistant.cli.trial.ClaimTrial;
import picocli.CommandLine.Command;

/** The measurements of quality. */
@Command(
    name = "eval",
    description = "measure the product on a benchmark",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "WHAT",
    subcommands = {
      RetrievalEvaluation.class,
      AnswerEvaluation.class,
      PageEvaluation.class,
      TableEvaluation.class,
      ClaimTrial.class
    })
final class Evaluate {}
