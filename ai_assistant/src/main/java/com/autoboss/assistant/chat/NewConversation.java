package com.autoboss.assistant.chat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation to be begun, once for each key.
 *
 * @param id its id, unless the same was begun before
 * @param key the sender's name for it; null makes every sending a new one
 * @param hash tells two conversations under one key apart
 */
record NewConversation(
    UUID id,
    @Nullable String title,
    Subject subject,
    @Nullable String language,
    @Nullable String key,
    String hash) {}
