package com.autoboss.assistant.faults;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real mail server, and what arrived there. */
final class MailReader implements AutoCloseable {

  private static final Pattern NUMBER = Pattern.compile("AB-\\d{8}-\\d{4}");

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  MailReader() {
    server.start();
  }

  /** Environment variables of a service that sends here. */
  Map<String, String> settings() {
    return Map.of(
        "SMTP_SERVER", "127.0.0.1",
        "SMTP_PORT", Integer.toString(server.getSmtp().getPort()),
        "SMTP_USE_TLS", "false",
        "FROM_EMAIL", "assistant@example.org",
        "ASSISTANT_ESCALATION_EMAIL", "support@example.org");
  }

  int letters() {
    return server.getReceivedMessages().length;
  }

  /** Tickets that somebody was told of. */
  Set<String> tickets() {
    return names().keySet();
  }

  /** Letters that arrived again under the name of an earlier one. */
  int repeated() {
    return letters() - names().values().stream().mapToInt(Set::size).sum();
  }

  /** Tickets with letters that a mail system would take for different ones. */
  List<String> ticketsOfManyNames() {
    return names().entrySet().stream()
        .filter(ticket -> ticket.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<String, Set<String>> names() {
    Map<String, Set<String>> names = new TreeMap<>();
    Arrays.stream(server.getReceivedMessages()).forEach(letter -> read(letter, names));
    return names;
  }

  private static void read(MimeMessage letter, Map<String, Set<String>> names) {
    try {
      Matcher number = NUMBER.matcher(letter.getSubject());
      String ticket = number.find() ? number.group() : "without number";
      names.computeIfAbsent(ticket, _ -> new TreeSet<>()).add(letter.getMessageID());
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
