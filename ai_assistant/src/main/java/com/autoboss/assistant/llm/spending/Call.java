package com.autoboss.assistant.llm.spending;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

  /**
   * Whom a call is for.
   *
   * @param conversation null when it belongs to none
   * @param turn null when it belongs to none
   */
  public record Account(
      UUID organisation, UUID member, @Nullable UUID conversation, @Nullable UUID turn) {}

  /** Tokens read and written, and their money; zero where no price is known. */
  public record Sum(long tokens, BigDecimal money) {}

  /**
   * What a call used.
   *
   * @param cost null when no price is known
   * @param estimated by our own count
   */
  public record Counted(
      long prompt, long cached, long reply, @Nullable BigDecimal cost, boolean estimated) {}
}
