package com.autoboss.assistant.access.host;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.Set;

/**
 * Which signed tokens count. The algorithms are ours to choose, never the token's: with a secret
 * HS256 alone, with public keys the asymmetric ones alone.
 */
public final class TokenRules {

  private static final int SECONDS_APART = 30;
  private static final Set<String> CLAIMS =
      Set.of("sub", "user_id", "organization_id", "role", "exp");
  private static final Set<JWSAlgorithm> WITH_PUBLIC_KEYS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

  private TokenRules() {}

  /** The rules of this installation; public keys are fetched with {@code retriever}. */
  public static JWTProcessor<SecurityContext> of(
      Signing signing, ResourceRetriever retriever, Clock clock) {
    DefaultJWTProcessor<SecurityContext> rules = new DefaultJWTProcessor<>();
    rules.setJWSKeySelector(keys(signing, retriever));
    rules.setJWTClaimsSetVerifier(claims(signing, clock));
    return rules;
  }

  private static JWSVerificationKeySelector<SecurityContext> keys(
      Signing signing, ResourceRetriever retriever) {
    if (signing.secret() != null) {
      byte[] secret = signing.secret().getBytes(StandardCharsets.UTF_8);
      return new JWSVerificationKeySelector<>(JWSAlgorithm.HS256, new ImmutableSecret<>(secret));
    }
    URI address = Objects.requireNonNull(signing.keys(), "neither secret nor keys");
    return new JWSVerificationKeySelector<>(WITH_PUBLIC_KEYS, keySet(address, retriever));
  }

  /** Kept for five minutes, for hours while the host is away, fetched seldom for unknown keys. */
  private static JWKSource<SecurityContext> keySet(URI address, ResourceRetriever retriever) {
    try {
      return JWKSourceBuilder.create(address.toURL(), retriever).outageTolerantForever().build();
    } catch (MalformedURLException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }

  private static DefaultJWTClaimsVerifier<SecurityContext> claims(Signing signing, Clock clock) {
    JWTClaimsSet.Builder exactly = new JWTClaimsSet.Builder();
    if (signing.issuer() != null) {
      exactly.issuer(signing.issuer());
    }
    DefaultJWTClaimsVerifier<SecurityContext> verifier =
        new DefaultJWTClaimsVerifier<>(signing.audience(), exactly.build(), CLAIMS) {
          @Override
          protected Date currentTime() {
            return Date.from(clock.instant());
          }
        };
    verifier.setMaxClockSkew(SECONDS_APART);
    return verifier;
  }
}
