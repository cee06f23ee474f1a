package com.autoboss.assistant.llm.spending;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A call of a model that is about to be made.
 *
 * @param id of the call
 * @param day on whose budget it goes
 * @param payer who pays
 * @param model its name at the endpoint
 * @param worst what it cannot exceed
 * @param likely by our own count, the whole reply included
 * @param time after which it cannot be running any more
 */
public record Call(
    UUID id, LocalDate day, Account payer, String model, Sum worst, Counted likely, Duration time) {

  /** Tokens read and written, and their money; zero where no price is known. */
  public record Sum(long tokens, BigDecimal money) {}
}
