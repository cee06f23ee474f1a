package com.autoboss.assistant.llm.spending;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a call is for.
 *
 * @param conversation null when it belongs to none
 * @param turn null when it belongs to none
 */
public record Account(
    UUID organisation, UUID member, @Nullable UUID conversation, @Nullable UUID turn) {}
