package com.autoboss.assistant.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.lifecycle.StartRefused;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {

  private static final Map<String, String> LEAST =
      Map.of("SMTP_SERVER", "mail.example.org", "FROM_EMAIL", "a@example.org");

  @Test
  void shouldBeNoneWithoutServer() {
    assertThat(MailSettings.from(Map.of("FROM_EMAIL", "a@example.org")::get)).isNull();
  }

  @Test
  void shouldEncryptUnlessToldOtherwise() {
    assertThat(MailSettings.from(LEAST::get))
        .isEqualTo(
            new MailSettings("mail.example.org", 587, null, null, "a@example.org", true, false));
  }

  @ParameterizedTest
  @CsvSource({
    "SMTP_PORT, 99999",
    "SMTP_PORT, mail",
    "SMTP_USE_TLS, yes",
    "FROM_EMAIL, nobody",
    "SMTP_USERNAME, somebody",
    "SMTP_PASSWORD_FILE, /no/such/file"
  })
  void shouldRefuseWithTheNameOfTheVariable(String variable, String value) {
    Map<String, String> all = new HashMap<>(LEAST);
    all.put(variable, value);

    assertThatThrownBy(() -> MailSettings.from(all::get))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(variable.replace("_FILE", ""));
  }

  @Test
  void shouldRefuseTwoKindsOfEncryptionAtOnce() {
    Map<String, String> all = new HashMap<>(LEAST);
    all.put("SMTP_USE_TLS", "true");
    all.put("SMTP_USE_SSL", "true");

    assertThatThrownBy(() -> MailSettings.from(all::get)).hasMessageContaining("SMTP_USE_SSL");
  }

  @Test
  void shouldNotTellThePassword() {
    Map<String, String> all = new HashMap<>(LEAST);
    all.put("SMTP_USERNAME", "somebody");
    all.put("SMTP_PASSWORD", "hidden");

    assertThat(String.valueOf(MailSettings.from(all::get))).doesNotContain("hidden");
  }
}
