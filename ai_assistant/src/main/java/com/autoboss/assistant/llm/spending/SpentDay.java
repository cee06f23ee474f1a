package com.autoboss.assistant.llm.spending;

import java.math.BigDecimal;
import java.util.UUID;

/** What a day holds, for the installation or an organisation. */
record SpentDay(
    UUID organisation,
    BigDecimal spent,
    BigDecimal reserved,
    long tokens,
    long reservedTokens,
    long calls) {}
