package com.autoboss.assistant.chat;

import org.jspecify.annotations.Nullable;

/**
 * A message as it comes in. Checks itself; the refusals have the codes {@code question-empty},
 * {@code question-too-long}, {@code bad-language} and {@code bad-idempotency-key}.
 *
 * @param text the question, at most 4000 characters; control characters are dropped
 * @param language tag of the language to answer in; null means the conversation's
 * @param anyModel whether other models' manuals may be used too
 * @param key the sender's name for this message: the same key means the same message; null makes
 *     every sending a new message
 */
public record NewTurn(
    String text, @Nullable String language, boolean anyModel, @Nullable String key) {

  public NewTurn {
    text = CleanText.question(text);
    language = LanguageTag.read(language);
    key = IdempotencyKey.read(key);
  }

  /** Tells two messages under one key apart. */
  String bodyHash() {
    return IdempotencyKey.hash(anyModel + "\n" + language + "\n" + text);
  }
}
