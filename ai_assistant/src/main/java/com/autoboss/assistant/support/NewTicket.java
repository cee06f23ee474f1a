package com.autoboss.assistant.support;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody hands over.
 *
 * @param conversation of the caller's; null for a case without a talk
 * @param reason null without a talk
 */
public record NewTicket(
    TicketText text, Priority priority, @Nullable UUID conversation, @Nullable Reason reason) {

  /** Tells whether the same was sent again. */
  String bodyHash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String body = text + "\n" + priority + "\n" + conversation;
      return HexFormat.of().formatHex(digest.digest(body.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
