package com.autoboss.assistant.chat;

import com.autoboss.assistant.photos.Photos;
import com.autoboss.assistant.refusal.Invalid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as it comes in. Checks itself; the refusals have the codes {@code question-empty},
 * {@code question-too-long}, {@code bad-language}, {@code bad-idempotency-key} and {@code
 * too-many-attachments}.
 *
 * @param text the question, at most 4000 characters; control characters are dropped
 * @param language tag of the language to answer in; null means the conversation's
 * @param anyModel whether other models' manuals may be used too
 * @param key the sender's name for this message: the same key means the same message; null makes
 *     every sending a new message
 * @param photos those that were kept for it before, at most four, each once
 */
public record NewTurn(
    String text,
    @Nullable String language,
    boolean anyModel,
    @Nullable String key,
    List<UUID> photos) {

  public NewTurn {
    text = CleanText.question(text);
    language = LanguageTag.read(language);
    key = IdempotencyKey.read(key);
    photos = photos.stream().distinct().toList();
    if (photos.size() > Photos.MOST) {
      throw new Invalid(
          "too-many-attachments", "a message has at most %d photos".formatted(Photos.MOST));
    }
  }

  /** A message of words alone. */
  public NewTurn(String text, @Nullable String language, boolean anyModel, @Nullable String key) {
    this(text, language, anyModel, key, List.of());
  }

  /** Tells two messages under one key apart. */
  String bodyHash() {
    String words = anyModel + "\n" + language + "\n" + text;
    return IdempotencyKey.hash(photos.isEmpty() ? words : words + "\n" + photos);
  }
}
