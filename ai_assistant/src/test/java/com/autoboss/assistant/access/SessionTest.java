package com.autoboss.assistant.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.chat.ChatTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ChatTest
class SessionTest {

  private static final String HERE = "/api/v1/session";

  @Autowired private RunningService service;
  @Autowired private Credentials credentials;
  private Caller editor;
  private Http browser;

  @BeforeEach
  void begin(@Autowired Members members) {
    editor = members.ensure(Role.EDITOR, null, null);
    browser = service.asNobody();
  }

  @Test
  void shouldBeginOneSessionWithACode() {
    String code =
        "{\"code\": \"" + credentials.issueSignInCode(editor.member(), editor.role()) + "\"}";

    Http.Answer first = browser.post(HERE, code);
    Http.Answer second = browser.post(HERE, code);

    assertThat(first.status()).isEqualTo(204);
    assertThat(first.header("Set-Cookie")).contains("HttpOnly", "SameSite=Strict");
    assertThat(second.status()).isEqualTo(401);
    JsonNode session = browser.get(HERE, "Cookie", cookie(first)).json();
    assertThat(session.get("role").asString()).isEqualTo("EDITOR");
    assertThat(session.get("user").asString()).isEqualTo(editor.member().toString());
  }

  @Test
  void shouldNotTakeTheCookieFromAnotherSitesForm() {
    String cookie = cookie(signedIn());

    Http.Answer theirs =
        browser.post(
            "/api/v1/conversations", "{}", "Cookie", cookie, "Sec-Fetch-Site", "cross-site");
    Http.Answer ours =
        browser.post(
            "/api/v1/conversations", "{}", "Cookie", cookie, "Sec-Fetch-Site", "same-origin");

    assertThat(theirs.status()).isEqualTo(401);
    assertThat(ours.status()).isEqualTo(201);
  }

  @Test
  void shouldEndTheSession() {
    String cookie = cookie(signedIn());

    browser.send("DELETE", HERE, "", "Cookie", cookie, "Sec-Fetch-Site", "same-origin");

    assertThat(browser.get(HERE, "Cookie", cookie).status()).isEqualTo(401);
  }

  @Test
  void shouldNotTakeATokenThatIsTooOld() {
    String token = credentials.issueToken(editor.member(), editor.role(), Duration.ofSeconds(-1));

    assertThat(new Http(browser.port(), token).get(HERE).status()).isEqualTo(401);
  }

  private Http.Answer signedIn() {
    String code = credentials.issueSignInCode(editor.member(), editor.role());
    return browser.post(HERE, "{\"code\": \"" + code + "\"}");
  }

  private static String cookie(Http.Answer answer) {
    return answer.header("Set-Cookie").split(";", 2)[0];
  }
}
