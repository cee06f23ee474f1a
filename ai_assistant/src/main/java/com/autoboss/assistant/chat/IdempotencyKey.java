package com.autoboss.assistant.chat;

import com.autoboss.assistant.refusal.Invalid;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sender's name for something it sends: the same name means the same thing, however often. */
final class IdempotencyKey {

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

  private IdempotencyKey() {}

  /** Returns it, or null when there is none; refuses others with {@code bad-idempotency-key}. */
  static @Nullable String read(@Nullable String key) {
    if (key != null && !FORM.matcher(key).matches()) {
      throw new Invalid(
          "bad-idempotency-key", "an idempotency key has 1 to 200 visible ASCII characters");
    }
    return key;
  }

  /** Tells two things under one key apart. */
  static String hash(String body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(body.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  static Invalid reused() {
    return new Invalid(
        "idempotency-key-reused", "this idempotency key was used for something else");
  }
}
