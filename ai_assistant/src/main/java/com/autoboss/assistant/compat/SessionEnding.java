package com.autoboss.assistant.compat;

import com.autoboss.assistant.chat.Conversation;
import com.autoboss.assistant.refusal.Invalid;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How a session ends.
 *
 * @param status {@code active}, {@code completed}, {@code escalated} or {@code abandoned}
 */
record SessionEnding(@Nullable String status, @Nullable String resolutionSummary) {

  Conversation.Status known() {
    return Arrays.stream(Conversation.Status.values())
        .filter(each -> each.label().equals(status))
        .findFirst()
        .orElseThrow(() ->
            new Invalid("bad-status", "status is one of active, completed, escalated, abandoned"));
  }
}
