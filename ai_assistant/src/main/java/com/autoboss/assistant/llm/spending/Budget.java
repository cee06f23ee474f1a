package com.autoboss.assistant.llm.spending;

/**
 * How much may be spent on a day (UTC).
 *
 * @param all by the whole installation
 * @param organisation by each organisation
 * @param warning part of a budget at which to warn, above 0 and at most 1
 */
public record Budget(DayLimit all, DayLimit organisation, double warning) {

  /** Whether any of it is in money. */
  public boolean inMoney() {
    return all.money() != null || organisation.money() != null;
  }

  /** Whether there is no limit at all. */
  public boolean isNone() {
    return all.isNone() && organisation.isNone();
  }
}
