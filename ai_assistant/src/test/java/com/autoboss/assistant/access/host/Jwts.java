package com.autoboss.assistant.access.host;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;

/** Tokens as a host signs them. */
public final class Jwts {

  private Jwts() {}

  /** Anna, an administrator of organisation 12. */
  public static JWTClaimsSet.Builder claims(Instant until) {
    return new JWTClaimsSet.Builder()
        .subject("anna")
        .claim("user_id", "7")
        .claim("organization_id", "12")
        .claim("role", "admin")
        .expirationTime(Date.from(until));
  }

  public static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer)
      throws JOSEException {
    SignedJWT token = new SignedJWT(new JWSHeader(algorithm), claims);
    token.sign(signer);
    return token.serialize();
  }

  static String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    SignedJWT token = new SignedJWT(header, claims);
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }
}
