package com.autoboss.assistant.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;

/** Gives a letter to the mail server (RFC 5321). */
final class MailServer {

  private static final String CONNECT_MILLISECONDS = "5000";
  private static final String SILENCE_MILLISECONDS = "10000";

  private final MailSettings settings;
  private final Clock clock;
  private final Session session;

  MailServer(MailSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    this.session = Session.getInstance(properties(settings));
  }

  /** Returns when the server has taken it, and throws when it is not known to have taken it. */
  void give(UUID id, Letter letter) throws MessagingException {
    MimeMessage message = message(id, letter);
    Transport transport = session.getTransport();
    transport.connect(settings.server(), settings.port(), settings.user(), settings.password());
    try {
      transport.sendMessage(message, message.getAllRecipients());
    } finally {
      leave(transport);
    }
  }

  /** The server has taken the letter, or the failure is known: how it says goodbye is nothing. */
  private static void leave(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException rude) {
      return;
    }
  }

  private MimeMessage message(UUID id, Letter letter) throws MessagingException {
    MimeMessage message = new Named(session, messageId(id));
    message.setFrom(new InternetAddress(settings.from()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.text(), StandardCharsets.UTF_8.name());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setSentDate(Date.from(clock.instant()));
    message.saveChanges();
    return message;
  }

  /** The same however often it is sent, so that the reader's server drops the second one. */
  private String messageId(UUID id) {
    return "<" + id + "@" + settings.from().replaceFirst(".*@", "") + ">";
  }

  private static Properties properties(MailSettings settings) {
    Properties properties = new Properties();
    properties.put("mail.transport.protocol", settings.ssl() ? "smtps" : "smtp");
    for (String protocol : new String[] {"mail.smtp", "mail.smtps"}) {
      properties.put(protocol + ".connectiontimeout", CONNECT_MILLISECONDS);
      properties.put(protocol + ".timeout", SILENCE_MILLISECONDS);
      properties.put(protocol + ".writetimeout", SILENCE_MILLISECONDS);
      properties.put(protocol + ".auth", Boolean.toString(settings.user() != null));
      properties.put(protocol + ".starttls.enable", Boolean.toString(settings.startTls()));
      properties.put(protocol + ".starttls.required", Boolean.toString(settings.startTls()));
      properties.put(protocol + ".ssl.checkserveridentity", "true");
    }
    return properties;
  }

  /** A message that keeps its name. */
  private static final class Named extends MimeMessage {

    private final String id;

    Named(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
