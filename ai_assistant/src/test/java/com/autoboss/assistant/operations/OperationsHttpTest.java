package com.autoboss.assistant.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.ChatTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ChatTest
class OperationsHttpTest {

  @Autowired private RunningService service;
  private Http nobody;

  @BeforeEach
  void begin() {
    nobody = service.asNobody();
  }

  @Test
  void shouldBeHealthyWithAndWithoutSlash() {
    for (String path : List.of("/health", "/health/")) {
      Http.Answer health = nobody.get(path);
      assertThat(health.status()).isEqualTo(200);
      assertThat(health.json().get("status").asString()).isEqualTo("healthy");
      assertThat(health.json().get("environment").asString()).isEqualTo("development");
    }
    assertThat(nobody.get("/health/live").json().get("status").asString()).isEqualTo("alive");
  }

  @Test
  void shouldBeReadyWithoutLanguageModelAndSaySo() {
    Http.Answer ready = nobody.get("/health/ready");

    assertThat(ready.json().get("checks").propertyNames())
        .contains("database", "migrations", "disk", "language_model");
    assertThat(ready.json().get("checks").get("database").get("status").asString())
        .isEqualTo("pass");
    assertThat(ready.json().get("checks").get("language_model").get("status").asString())
        .isEqualTo("degraded");
    assertThat(ready.body()).doesNotContain("127.0.0.1", "jdbc:", "password");
  }

  @Test
  void shouldShowTheConsoleToHostsWithoutData() {
    Http.Answer page = nobody.get("/admin");

    // In a build of the service alone there are no pages; the route is open all the same.
    assertThat(page.status()).isIn(200, 404);
    assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors 'self'");
  }

  @Test
  void shouldSendLongAnswersSmallToWhoeverCanReadThem() {
    Http.Answer small = nobody.get("/v3/api-docs", "Accept-Encoding", "gzip");
    Http.Answer plain = nobody.get("/v3/api-docs");

    assertThat(small.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(plain.header("Content-Encoding")).isEmpty();
  }

  @Test
  void shouldSayWhatItIs() {
    Http.Answer info = nobody.get("/info");

    assertThat(info.json().get("supported_languages")).hasSize(6);
    assertThat(info.json().get("openai_configured").asBoolean()).isFalse();
    assertThat(info.json().get("features").get("knowledge_base").asBoolean()).isTrue();
  }

  @Test
  void shouldShowMetricsToThisMachineButNotThroughAProxy() {
    assertThat(nobody.get("/metrics").body()).contains("jvm_memory_used_bytes");

    Http.Answer forwarded = nobody.get("/metrics", "X-Forwarded-For", "127.0.0.1");

    assertThat(forwarded.status()).isEqualTo(403);
    assertThat(forwarded.code()).isEqualTo("metrics-not-allowed");
  }

  @Test
  void shouldDescribeTheInterface() {
    Http.Answer description = nobody.get("/v3/api-docs");

    assertThat(description.json().get("openapi").asString()).startsWith("3.");
    assertThat(description.json().get("paths").propertyNames())
        .contains("/api/v1/conversations/{id}/turns", "/api/ai/chat");
  }

  @Test
  void shouldServeBehindAProxyThatStripsItsPrefix() {
    assertThat(nobody.get("/health", "X-Forwarded-Prefix", "/ai").status()).isEqualTo(200);
    assertThat(nobody.get("/info", "X-Forwarded-Prefix", "/ai").status()).isEqualTo(200);
  }

  @Test
  void shouldTellBrowsersWhatOurPagesMayDo() {
    Http.Answer answer = nobody.get("/api/v1/conversations");

    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'self'");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void shouldRefusePagesOfOtherOrigins() {
    Http.Answer answer = nobody.get("/health", "Origin", "https://elsewhere.example");

    assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /nothing/here, '', 404, not-found",
    "PUT, /api/v1/conversations, '{}', 405, method-not-allowed",
    "POST, /api/v1/conversations, '{', 400, bad-request",
    "POST, /api/v1/conversations, '{\"title\": {}}', 400, bad-request",
    "GET, /api/v1/conversations/no-id, '', 400, bad-request",
    "GET, /api/v1/conversations?limit=x, '', 400, bad-request",
    "POST, /api/v1/machines, '{}', 400, bad-request"
  })
  void shouldSayEveryErrorAsAProblemWithCode(
      String method, String path, String body, int status, String code) {
    Http.Answer answer = service.as(Role.ADMIN).send(method, path, body);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.json().get("detail").asString()).isNotEmpty();
  }
}
