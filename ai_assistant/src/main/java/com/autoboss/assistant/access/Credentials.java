package com.autoboss.assistant.access;

import com.autoboss.assistant.refusal.NotSignedIn;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out and checks the secrets that open the door: bearer tokens, browser sessions, one-time
 * sign-in codes.
 */
public class Credentials {

  private static final Duration SESSION = Duration.ofHours(12);
  private static final Duration CODE = Duration.ofHours(1);

  private final CredentialStore store;
  private final Clock clock;

  public Credentials(JdbcClient jdbc, Clock clock) {
    this.store = new CredentialStore(jdbc);
    this.clock = clock;
  }

  /** Returns a new bearer token; it is shown this once and kept only as a hash. */
  public String issueToken(UUID member, Role role, Duration lifetime) {
    return issue(Credential.TOKEN, new CredentialStore.Grant(member, role), lifetime);
  }

  /** Returns a code that begins one session within the hour. */
  public String issueSignInCode(UUID member, Role role) {
    return issue(Credential.SIGN_IN_CODE, new CredentialStore.Grant(member, role), CODE);
  }

  /**
   * Spends the code and returns the secret of a new session. Throws {@link NotSignedIn} when it was
   * spent or is too old.
   */
  @Transactional
  public String beginSession(String code) {
    CredentialStore.Grant grant =
        store
            .end(Secret.hash(code), Credential.SIGN_IN_CODE, clock.instant())
            .orElseThrow(() -> new NotSignedIn("this sign-in link was used or is too old"));
    return issue(Credential.SESSION, grant, SESSION);
  }

  /** Ends the session; ending twice is the same as once. */
  public void endSession(String secret) {
    store.end(Secret.hash(secret), Credential.SESSION, clock.instant());
  }

  Optional<Caller> callerOf(Credential kind, String secret) {
    return store.caller(Secret.hash(secret), kind, clock.instant());
  }

  /** The caller behind a bearer token; empty when it is unknown, ended or too old. */
  public Optional<Caller> callerOfToken(String token) {
    return callerOf(Credential.TOKEN, token);
  }

  private String issue(Credential kind, CredentialStore.Grant grant, Duration lifetime) {
    String secret = Secret.random();
    store.insert(Secret.hash(secret), kind, grant, clock.instant().plus(lifetime));
    return secret;
  }
}
