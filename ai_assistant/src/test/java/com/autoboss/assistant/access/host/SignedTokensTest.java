package com.autoboss.assistant.access.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.host.HostStub;
import com.autoboss.assistant.host.Manner;
import com.autoboss.assistant.host.SetClock;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedTokensTest {

  private static final byte[] SECRET =
      "a secret of at least thirty-two bytes".getBytes(StandardCharsets.UTF_8);
  private static final byte[] OTHER =
      "another one of at least thirty-two bytes".getBytes(StandardCharsets.UTF_8);
  private static final HostPerson PERSON = new HostPerson("7", "anna", "12", HostRole.ADMIN);

  private final HostStub host = HostStub.start();
  private final SetClock clock = new SetClock();

  @AfterEach
  void end() {
    host.close();
  }

  @Test
  void shouldKnowWhomTheHostHasSigned() throws Exception {
    assertThat(bySecret(Jwts.signed(claims().build(), JWSAlgorithm.HS256, new MACSigner(SECRET))))
        .contains(PERSON);
    assertThat(
            bySecret(
                Jwts.signed(
                    claims().claim("user_id", 7).build(),
                    JWSAlgorithm.HS256,
                    new MACSigner(SECRET))))
        .contains(PERSON);
  }

  @Test
  void shouldRefuseATokenWithoutSignature() {
    assertThat(bySecret(new PlainJWT(claims().build()).serialize())).isEmpty();
    assertThat(bySecret("not.a.token")).isEmpty();
    assertThat(bySecret("")).isEmpty();
  }

  @Test
  void shouldRefuseAWrongSecretAndAnotherAlgorithm() throws Exception {
    String wrong = Jwts.signed(claims().build(), JWSAlgorithm.HS256, new MACSigner(OTHER));
    String other = Jwts.signed(claims().build(), JWSAlgorithm.HS512, new MACSigner(new byte[64]));
    String right = Jwts.signed(claims().build(), JWSAlgorithm.HS256, new MACSigner(SECRET));

    assertThat(bySecret(wrong)).isEmpty();
    assertThat(bySecret(other)).isEmpty();
    assertThat(bySecret(right.substring(0, right.lastIndexOf('.') + 1))).isEmpty();
  }

  @Test
  void shouldRefuseWhatHasExpired() throws Exception {
    String token = Jwts.signed(claims().build(), JWSAlgorithm.HS256, new MACSigner(SECRET));

    clock.goOn(Duration.ofMinutes(6));

    assertThat(bySecret(token)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sub", "user_id", "organization_id", "role", "exp"})
  void shouldAskForEveryClaim(String missing) throws Exception {
    JWTClaimsSet claims = claims().claim(missing, null).build();

    assertThat(bySecret(Jwts.signed(claims, JWSAlgorithm.HS256, new MACSigner(SECRET)))).isEmpty();
  }

  @Test
  void shouldAskForIssuerAndAudienceWhereTheyAreConfigured() throws Exception {
    Signing strict =
        new Signing(new String(SECRET, StandardCharsets.UTF_8), null, "parts", "assistant");
    MACSigner signer = new MACSigner(SECRET);
    JWTClaimsSet right = claims().issuer("parts").audience("assistant").build();
    JWTClaimsSet wrong = claims().issuer("parts").audience("other").build();

    assertThat(holder(strict, Jwts.signed(right, JWSAlgorithm.HS256, signer))).isPresent();
    assertThat(holder(strict, Jwts.signed(wrong, JWSAlgorithm.HS256, signer))).isEmpty();
    assertThat(holder(strict, Jwts.signed(claims().build(), JWSAlgorithm.HS256, signer))).isEmpty();
  }

  @Test
  void shouldKnowThePublicKeysOfTheHostAndNoOthers() throws Exception {
    RSAKey key = new RSAKeyGenerator(2048).keyID("now").generate();
    RSAKey foreign = new RSAKeyGenerator(2048).keyID("now").generate();
    publish(key);

    assertThat(byKeys(Jwts.signed(claims().build(), key))).contains(PERSON);
    assertThat(byKeys(Jwts.signed(claims().build(), foreign))).isEmpty();
  }

  /** The public key is no secret; nobody may sign with it. */
  @Test
  void shouldRefuseThePublicKeyAsSecret() throws Exception {
    RSAKey key = new RSAKeyGenerator(2048).keyID("now").generate();
    publish(key);
    byte[] known = key.toRSAPublicKey().getEncoded();

    assertThat(byKeys(Jwts.signed(claims().build(), JWSAlgorithm.HS256, new MACSigner(known))))
        .isEmpty();
    assertThat(byKeys(new PlainJWT(claims().build()).serialize())).isEmpty();
    assertThat(bySecret(Jwts.signed(claims().build(), JWSAlgorithm.RS256, new RSASSASigner(key))))
        .isEmpty();
  }

  @Test
  void shouldLearnANewKeyAndOutlastAHostThatIsAway() throws Exception {
    RSAKey first = new RSAKeyGenerator(2048).keyID("first").generate();
    RSAKey second = new RSAKeyGenerator(2048).keyID("second").generate();
    publish(first);
    SignedTokens tokens = tokens(keys());
    assertThat(tokens.holder(Jwts.signed(claims().build(), first))).isPresent();

    publish(second);
    assertThat(tokens.holder(Jwts.signed(claims().build(), second))).isPresent();
    host.behave(Manner.FAILING);
    assertThat(tokens.holder(Jwts.signed(claims().build(), second))).isPresent();
    assertThat(tokens.holder(Jwts.signed(claims().build(), first))).isEmpty();
  }

  @Test
  void shouldSayThatTheKeysCannotBeHadAndNotAskAgainForEveryToken() throws Exception {
    RSAKey key = new RSAKeyGenerator(2048).keyID("now").generate();
    host.behave(Manner.SILENT);
    SignedTokens tokens = tokens(keys());
    String token = Jwts.signed(claims().build(), key);

    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(() -> tokens.holder(token)).isInstanceOf(HostAway.class);
    }
    assertThat(host.asked()).hasSizeLessThanOrEqualTo(5);
  }

  private void publish(RSAKey key) {
    host.say("", "/jwks.json", new JWKSet(key.toPublicJWK()).toString());
  }

  private JWTClaimsSet.Builder claims() {
    return Jwts.claims(clock.instant().plusSeconds(300));
  }

  private Optional<HostPerson> bySecret(String token) {
    return holder(new Signing(new String(SECRET, StandardCharsets.UTF_8), null, null, null), token);
  }

  private Optional<HostPerson> byKeys(String token) {
    return holder(keys(), token);
  }

  private Signing keys() {
    return new Signing(null, URI.create(host.address() + "/jwks.json"), null, null);
  }

  private Optional<HostPerson> holder(Signing signing, String token) {
    return tokens(signing).holder(token);
  }

  private SignedTokens tokens(Signing signing) {
    KeyDownload keys = new KeyDownload(new HostHttp("test", Duration.ofMillis(300), clock));
    return new SignedTokens(TokenRules.of(signing, keys, clock), keys);
  }
}
