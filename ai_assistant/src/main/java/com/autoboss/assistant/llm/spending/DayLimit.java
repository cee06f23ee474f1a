package com.autoboss.assistant.llm.spending;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A limit of a day.
 *
 * @param money null for no limit
 * @param tokens read and written; null for no limit
 */
public record DayLimit(@Nullable BigDecimal money, @Nullable Long tokens) {

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
