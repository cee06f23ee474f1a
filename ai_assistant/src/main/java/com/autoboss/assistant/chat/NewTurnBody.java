package com.autoboss.assistant.chat;

import com.autoboss.assistant.refusal.Invalid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is sent.
 *
 * @param anyModel whether other models' manuals may be used too; null means no
 * @param readings what the machine shows; not taken yet
 * @param attachments pictures and files; not taken yet
 */
record NewTurnBody(
    @Nullable String text,
    @Nullable String language,
    @Nullable Boolean anyModel,
    @Nullable Map<String, Object> readings,
    @Nullable List<Object> attachments) {

  NewTurn turn(@Nullable String key) {
    boolean hasMore =
        (readings != null && !readings.isEmpty())
            || (attachments != null && !attachments.isEmpty());
    if (hasMore) {
      // Better than to drop silently what somebody has photographed.
      throw new Invalid("not-taken-yet", "readings and attachments are not taken yet; send text");
    }
    return new NewTurn(text == null ? "" : text, language, Boolean.TRUE.equals(anyModel), key);
  }
}
