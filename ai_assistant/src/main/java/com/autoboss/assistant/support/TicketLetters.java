package com.autoboss.assistant.support;

import com.autoboss.assistant.mail.Letter;
import com.autoboss.assistant.mail.Outbox;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Tells the people of the escalation address that there is a new ticket. */
final class TicketLetters {

  private static final String BUNDLE = "messages.support";
  private static final int LONGEST = 2_000;

  private final Outbox outbox;
  private final EscalationSettings settings;
  private final ResourceBundle texts;

  TicketLetters(Outbox outbox, EscalationSettings settings) {
    this.outbox = outbox;
    this.settings = settings;
    this.texts =
        ResourceBundle.getBundle(
            BUNDLE,
            Locale.of(settings.language()),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Runs in the transaction that opens the ticket. */
  void tell(Ticket ticket) {
    String subject = text("subject", ticket.number(), orDash(ticket.text().title()));
    String body =
        text(
                "letter",
                ticket.number(),
                texts.getString("priority." + ticket.priority().name().toLowerCase(Locale.ROOT)),
                orDash(ticket.text().machineModel()),
                orDash(ticket.text().machine()),
                beginning(orDash(ticket.text().description())))
            + callback(ticket.people().callback());
    settings.addresses().forEach(address -> outbox.accept(new Letter(address, subject, body)));
  }

  private String text(String key, Object... parameters) {
    return new MessageFormat(texts.getString(key), Locale.ROOT).format(parameters);
  }

  private String callback(@Nullable String callback) {
    return callback == null ? "" : "\n\n" + text("callback", callback);
  }

  private static String orDash(@Nullable String text) {
    return text == null ? "-" : text;
  }

  private static String beginning(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
  }
}
