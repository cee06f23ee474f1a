package com.autoboss.assistant.access.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.lifecycle.StartRefused;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostSettingsTest {

  private static final String SECRET = "a secret of at least thirty-two bytes";

  @Test
  void shouldTrustNoHostByDefault() {
    assertThat(settings())
        .isEqualTo(new HostSettings(HostMode.NONE, null, null, null, Duration.ofSeconds(3)));
  }

  @Test
  void shouldReadEveryVariable() {
    assertThat(
            settings(
                "ASSISTANT_HOST_IDENTITY", "introspection",
                "ABPARTS_API_URL", "http://api:8000/v1/",
                "ASSISTANT_HOST_MAKER_ORGANISATION", "42",
                "ASSISTANT_HOST_TIMEOUT", "1.5"))
        .isEqualTo(
            new HostSettings(
                HostMode.INTROSPECTION,
                URI.create("http://api:8000/v1"),
                "42",
                null,
                Duration.ofMillis(1500)));
    assertThat(
            settings(
                    "ASSISTANT_HOST_IDENTITY", "jwt",
                    "ASSISTANT_HOST_JWKS_URL", "https://parts.example.com/jwks.json",
                    "ASSISTANT_HOST_JWT_ISSUER", "parts",
                    "ASSISTANT_HOST_JWT_AUDIENCE", "assistant")
                .signing())
        .isEqualTo(
            new Signing(
                null, URI.create("https://parts.example.com/jwks.json"), "parts", "assistant"));
  }

  @Test
  void shouldReadTheSecretFromAFileAndNeverShowIt(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), SECRET + "\n");

    HostSettings settings =
        settings(
            "ASSISTANT_HOST_IDENTITY", "jwt", "ASSISTANT_HOST_JWT_SECRET_FILE", file.toString());

    assertThat(settings.signing()).isEqualTo(new Signing(SECRET, null, null, null));
    assertThat(settings.toString()).doesNotContain(SECRET);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "ASSISTANT_HOST_IDENTITY=oauth, give none",
        "ASSISTANT_HOST_IDENTITY=introspection, ABPARTS_API_URL",
        "ASSISTANT_HOST_IDENTITY=jwt, ASSISTANT_HOST_JWKS_URL",
        "ASSISTANT_HOST_IDENTITY=jwt;ASSISTANT_HOST_JWT_SECRET=short, 32 bytes",
        "ASSISTANT_HOST_IDENTITY=jwt;ASSISTANT_HOST_JWT_SECRET_FILE=/no/file, cannot be read",
        "ASSISTANT_HOST_JWT_SECRET=a secret of at least thirty-two bytes, remove them",
        "ABPARTS_API_URL=ftp://api, no address",
        "ABPARTS_API_URL=http://user:pass@api, no address",
        "ASSISTANT_HOST_TIMEOUT=100, from 0.1",
        "ASSISTANT_HOST_IDENTITY=jwt;ASSISTANT_HOST_JWKS_URL=http://a/b;ASSISTANT_HOST_JWT_SECRET=x, both set"
      })
  void shouldRefuseToStart(String variables, String line) {
    String[] pairs =
        variables.replaceAll("=(?=[^;]*)", "\u0000").replace(";", "\u0000").split("\u0000", -1);

    assertThatThrownBy(() -> settings(pairs))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(line)
        .hasMessageNotContainingAny("pass@", "thirty-two bytes;");
  }

  private static HostSettings settings(String... pairs) {
    Map<String, String> variables = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      variables.put(pairs[i], pairs[i + 1]);
    }
    return HostSettings.from(variables::get);
  }
}
