package com.autoboss.assistant.mail;

import com.autoboss.assistant.lifecycle.StartRefused;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The mail server and how to speak to it.
 *
 * @param user to sign in with; null when the server asks for none
 * @param from address that letters come from
 * @param startTls whether the line must become encrypted before anything is said
 * @param ssl whether the line is encrypted from the beginning
 */
record MailSettings(
    String server,
    int port,
    @Nullable String user,
    @Nullable String password,
    String from,
    boolean startTls,
    boolean ssl) {

  MailSettings {
    if (!Address.isOne(from)) {
      throw new StartRefused("FROM_EMAIL is no address; give one such as assistant@example.org");
    }
    if (startTls && ssl) {
      throw new StartRefused(
          "SMTP_USE_TLS and SMTP_USE_SSL are both true; keep SSL for port 465, TLS for others");
    }
    if ((user == null) != (password == null)) {
      throw new StartRefused("SMTP_USERNAME and SMTP_PASSWORD go together; set both or neither");
    }
  }

  /**
   * Reads the environment variables; null without {@code SMTP_SERVER}.
   *
   * @throws StartRefused when a value cannot be read or contradicts another
   */
  static @Nullable MailSettings from(Function<String, @Nullable String> variable) {
    MailVariables read = new MailVariables(variable);
    String server = read.text("SMTP_SERVER");
    boolean ssl = read.yes("SMTP_USE_SSL", false);
    return server == null
        ? null
        : new MailSettings(
            server,
            read.port("SMTP_PORT", ssl ? 465 : 587),
            read.text("SMTP_USERNAME"),
            read.secret("SMTP_PASSWORD"),
            String.valueOf(read.text("FROM_EMAIL")),
            read.yes("SMTP_USE_TLS", !ssl),
            ssl);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "MailSettings[%s:%d]".formatted(server, port);
  }
}
