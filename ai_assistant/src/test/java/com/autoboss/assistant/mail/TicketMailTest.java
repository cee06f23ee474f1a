package com.autoboss.assistant.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.Until;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.ChatTest;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A real mail server is told of each ticket, also when it was away for a while. */
@ChatTest
class TicketMailTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final GreenMail SERVER = server();

  @Autowired private RunningService service;

  /** On a port that stays when it starts again. */
  private static GreenMail server() {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
    GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    begin(server);
    return server;
  }

  private static void begin(GreenMail server) {
    server.start();
    server.setUser("assistant@example.org", "assistant", "word");
  }

  @DynamicPropertySource
  static void mail(DynamicPropertyRegistry properties) {
    properties.add("SMTP_SERVER", () -> "127.0.0.1");
    properties.add("SMTP_PORT", () -> SERVER.getSmtp().getPort());
    properties.add("SMTP_USE_TLS", () -> "false");
    properties.add("SMTP_USERNAME", () -> "assistant");
    properties.add("SMTP_PASSWORD", () -> "word");
    properties.add("FROM_EMAIL", () -> "assistant@example.org");
    properties.add("ASSISTANT_ESCALATION_EMAIL", () -> "one@example.org, two@example.org");
    properties.add(
        "ASSISTANT_ESCALATION_CONTACTS", () -> "Nora|nora@example.org|+47 1|8-16|pumps; Per");
    properties.add("ASSISTANT_ESCALATION_LANGUAGE", () -> "no");
  }

  @Test
  void shouldTellEachAddressOnceInItsLanguage() throws Exception {
    String title = "Ω pump\\r\\nBcc: evil@example.org";
    Http.Answer opened =
        service
            .as(Role.OPERATOR)
            .post(
                "/api/v1/tickets",
                "{\"title\": \"%s\", \"description\": \"It leaks\", \"priority\": \"urgent\"}"
                    .formatted(title));
    String number = opened.json().get("number").asString();

    List<MimeMessage> letters = letters(number, 2);

    assertThat(letters).hasSize(2);
    for (MimeMessage letter : letters) {
      assertThat(letter.getSubject()).isEqualTo("Sak " + number + ": Ω pump Bcc: evil@example.org");
      assertThat(letter.getAllRecipients()).hasSize(1);
      assertThat(letter.getContent().toString()).contains("Prioritet: haster", "It leaks");
    }
    assertThat(letters.stream().map(TicketMailTest::id).distinct()).hasSize(2);
    assertThat(opened.json().get("contacts").get(0).get("phone").asString()).isEqualTo("+47 1");
    assertThat(opened.json().get("contacts").get(1).get("name").asString()).isEqualTo("Per");
  }

  @Test
  void shouldKeepTheLetterWhileTheServerIsAway() throws Exception {
    SERVER.stop();
    Http.Answer opened =
        service.as(Role.OPERATOR).post("/api/v1/tickets", "{\"title\": \"no mail server\"}");
    assertThat(opened.status()).isEqualTo(201);
    String number = opened.json().get("number").asString();

    begin(SERVER);

    assertThat(letters(number, 2)).hasSize(2);
  }

  private static List<MimeMessage> letters(String number, int expected) throws Exception {
    return Until.seen(
        () ->
            Arrays.stream(SERVER.getReceivedMessages())
                .filter(letter -> subject(letter).contains(number))
                .toList(),
        found -> found.size() >= expected,
        PATIENCE);
  }

  private static String subject(MimeMessage letter) {
    try {
      return String.valueOf(letter.getSubject());
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static String id(MimeMessage letter) {
    try {
      return letter.getMessageID();
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
