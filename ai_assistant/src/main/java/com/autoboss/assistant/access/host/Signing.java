package com.autoboss.assistant.access.host;

import com.autoboss.assistant.lifecycle.StartRefused;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a signed token is held against: a secret that we share with the host, or its public keys;
 * never both, so that nobody can pass a public key off as the secret.
 *
 * @param secret for HS256, at least 32 bytes; null with keys
 * @param keys address of the host's key set; null with a secret
 * @param issuer that the token must name; null when none is asked for
 * @param audience that the token must name; null when none is asked for
 */
public record Signing(
    @Nullable String secret,
    @Nullable URI keys,
    @Nullable String issuer,
    @Nullable String audience) {

  private static final int FEWEST_BYTES = 32;

  public Signing {
    if ((secret == null) == (keys == null)) {
      throw new StartRefused(
          "ASSISTANT_HOST_JWT_SECRET and ASSISTANT_HOST_JWKS_URL are both set; keep the one that the host signs with");
    }
    if (secret != null && secret.getBytes(StandardCharsets.UTF_8).length < FEWEST_BYTES) {
      throw new StartRefused(
          "ASSISTANT_HOST_JWT_SECRET is too short; HS256 needs 32 bytes or more, such as openssl rand -base64 48 gives");
    }
  }

  static @Nullable Signing from(HostVariables read) {
    String secret = read.secret("ASSISTANT_HOST_JWT_SECRET");
    URI keys = read.address("ASSISTANT_HOST_JWKS_URL");
    return secret == null && keys == null
        ? null
        : new Signing(
            secret,
            keys,
            read.text("ASSISTANT_HOST_JWT_ISSUER"),
            read.text("ASSISTANT_HOST_JWT_AUDIENCE"));
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "Signing[%s]".formatted(secret == null ? keys : "secret");
  }
}
