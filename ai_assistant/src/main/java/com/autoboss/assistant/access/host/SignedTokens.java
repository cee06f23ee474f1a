package com.autoboss.assistant.access.host;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.JWTProcessor;
import java.text.ParseException;
import java.util.Optional;

/**
 * Reads tokens that the host has signed (RFC 7519): {@code user_id}, {@code sub} as name, {@code
 * organization_id}, {@code role}, {@code exp}. Counts until {@code exp}, whatever the host thinks
 * by then.
 */
public final class SignedTokens implements HostIdentity {

  private final JWTProcessor<SecurityContext> processor;
  private final KeyDownload keys;

  public SignedTokens(JWTProcessor<SecurityContext> processor, KeyDownload keys) {
    this.processor = processor;
    this.keys = keys;
  }

  @Override
  public Optional<HostPerson> holder(String token) {
    try {
      return Optional.of(person(processor.process(token, null)));
    } catch (KeySourceException noKeys) {
      // Once keys are there, they stay; what is missing then is the key of somebody else.
      if (keys.succeeded()) {
        return Optional.empty();
      }
      throw new HostAway();
    } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  private static HostPerson person(JWTClaimsSet claims) {
    return new HostPerson(
        text(claims, "user_id"),
        text(claims, "sub"),
        text(claims, "organization_id"),
        HostRole.read(text(claims, "role")));
  }

  /** Some hosts count their users, others name them. */
  private static String text(JWTClaimsSet claims, String name) {
    Object value = claims.getClaim(name);
    return value instanceof String || value instanceof Long ? value.toString() : "";
  }
}
