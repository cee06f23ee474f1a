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
 * @param callback where the sender can be called back, in his words; null when he did not say
 * @param key the sender's name for this hand-over: sent again it is the same; null without one
 */
public record NewTicket(
    TicketText text,
    Priority priority,
    @Nullable UUID conversation,
    @Nullable Reason reason,
    @Nullable String callback,
    @Nullable String key) {

  private static final int LONGEST_CALLBACK = 200;

  public NewTicket {
    callback = Clean.line("callback", callback, LONGEST_CALLBACK);
    key = Clean.key(key);
  }

  /** From a sender who neither counts its sendings nor says where it can be called back. */
  public NewTicket(
      TicketText text, Priority priority, @Nullable UUID conversation, @Nullable Reason reason) {
    this(text, priority, conversation, reason, null, null);
  }

  /** The same with other words. */
  NewTicket with(TicketText other) {
    return new NewTicket(other, priority, conversation, reason, callback, key);
  }

  /** Tells whether the same was sent again. */
  String bodyHash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String body =
          text + "\n" + priority + "\n" + conversation + (callback == null ? "" : "\n" + callback);
      return HexFormat.of().formatHex(digest.digest(body.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
