package com.autoboss.assistant.chat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The machine, the model, or nothing yet, that a conversation is about. */
record Subject(@Nullable UUID machine, @Nullable UUID model) {

  static final Subject NONE = new Subject(null, null);

  boolean isNone() {
    return model == null;
  }
}
