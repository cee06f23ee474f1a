package com.autoboss.assistant.llm.spending;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much may be spent on a day (UTC).
 *
 * @param all by the whole installation
 * @param organisation by each organisation
 * @param warning part of a budget at which to warn, above 0 and at most 1
 */
public record Budget(Limit all, Limit organisation, double warning) {

  /** Whether any of it is in money. */
  public boolean inMoney() {
    return all.money() != null || organisation.money() != null;
  }

  /** Whether there is no limit at all. */
  public boolean isNone() {
    return all.isNone() && organisation.isNone();
  }

  /**
   * A limit of a day.
   *
   * @param money null for no limit
   * @param tokens read and written; null for no limit
   */
  public record Limit(@Nullable BigDecimal money, @Nullable Long tokens) {

    boolean isNone() {
      return money == null && tokens == null;
    }

    /** The used part, 1 for all of it; a limit of nothing is always used up. */
    double used(BigDecimal usedMoney, long usedTokens) {
      return Math.max(
          money == null ? 0 : part(usedMoney.doubleValue(), money.doubleValue()),
          tokens == null ? 0 : part((double) usedTokens, tokens.doubleValue()));
    }

    private static double part(double used, double whole) {
      return whole == 0 ? 1 : used / whole;
    }
  }
}
