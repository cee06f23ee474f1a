package com.autoboss.assistant.cli;

import com.autoboss.assistant.lifecycle.StartRefused;
import com.autoboss.assistant.refusal.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * What a failed command says on the error stream, and its exit code. One line where a person can
 * help; the whole failure where only its makers can.
 */
final class Failures implements IExecutionExceptionHandler {

  private static final int FAILED = 1;

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult arguments) {
    StartRefused unfit = StartRefused.within(failure);
    if (unfit != null) {
      System.err.println(unfit.line());
      return unfit.getExitCode();
    }
    if (failure instanceof Refusal refusal) {
      System.err.println(refusal.code() + ": " + refusal.getMessage());
      return FAILED;
    }
    if (failure instanceof RefusedByService refused) {
      System.err.println(refused.code() + ": " + refused.getMessage());
      return FAILED;
    }
    failure.printStackTrace();
    return FAILED;
  }
}
