package com.autoboss.assistant.chat;

import com.autoboss.assistant.refusal.Invalid;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
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

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

  public NewTurn {
    text = CleanText.question(text);
    language = LanguageTag.read(language);
    if (key != null && !KEY.matcher(key).matches()) {
      throw new Invalid(
          "bad-idempotency-key", "an idempotency key has 1 to 200 visible ASCII characters");
    }
  }

  /** Tells two messages under one key apart. */
  String bodyHash() {
    String body = anyModel + "\n" + language + "\n" + text;
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(body.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
