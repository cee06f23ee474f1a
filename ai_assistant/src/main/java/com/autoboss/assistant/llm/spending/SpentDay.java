package com.autoboss.assistant.llm.spending;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a day holds, for the installation or an organisation.
 *
 * @param warned whether it was said that the budget is nearly spent
 */
record SpentDay(
    UUID organisation,
    BigDecimal spent,
    BigDecimal reserved,
    long tokens,
    long reservedTokens,
    boolean warned) {}
