package com.autoboss.assistant.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.host.Jwts;
import com.autoboss.assistant.chat.ChatTest;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The host's users call with tokens that the host has signed. */
@ChatTest
@TestPropertySource(
    properties = {
      "ASSISTANT_HOST_IDENTITY=jwt",
      "ASSISTANT_HOST_JWT_SECRET=" + SignedHostIdentityTest.SECRET
    })
class SignedHostIdentityTest {

  static final String SECRET = "a-secret-of-at-least-thirty-two-bytes";

  @Autowired private RunningService service;
  @Autowired private Clock clock;

  @Test
  void shouldLetInWhomTheHostHasSignedUntilTheTokenEnds() throws JOSEException {
    assertThat(as(300, SECRET).get("/api/v1/session").json().get("role").asString())
        .isEqualTo("ADMIN");
    assertThat(as(-300, SECRET).get("/api/v1/session").status()).isEqualTo(401);
    assertThat(as(300, SECRET + "!").get("/api/v1/session").code()).isEqualTo("sign-in-needed");
  }

  private Http as(int seconds, String secret) throws JOSEException {
    String token =
        Jwts.signed(
            Jwts.claims(clock.instant().plusSeconds(seconds)).build(),
            JWSAlgorithm.HS256,
            new MACSigner(secret));
    return new Http(service.asNobody().port(), token);
  }
}
