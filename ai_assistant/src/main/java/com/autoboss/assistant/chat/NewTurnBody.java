package com.autoboss.assistant.chat;

import com.autoboss.assistant.refusal.Invalid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is sent.
 *
 * @param anyModel whether other models' manuals may be used too; null means no
 * @param readings what the machine shows; not taken yet
 * @param attachments ids of photos that were kept for it before; null means none
 */
record NewTurnBody(
    @Nullable String text,
    @Nullable String language,
    @Nullable Boolean anyModel,
    @Nullable Map<String, Object> readings,
    @Nullable List<UUID> attachments) {

  NewTurn turn(@Nullable String key) {
    if (readings != null && !readings.isEmpty()) {
      // Better than to drop silently what somebody has read off.
      throw new Invalid("not-taken-yet", "readings are not taken yet; send text");
    }
    return new NewTurn(
        text == null ? "" : text,
        language,
        Boolean.TRUE.equals(anyModel),
        key,
        attachments == null ? List.of() : attachments);
  }
}
