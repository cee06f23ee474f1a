package com.autoboss.assistant.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.chat.ChatTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Made from the routes that the running service has, so that no route is forgotten. */
@ChatTest
class AccessMatrixTest {

  private static final String NO_ID = "00000000-0000-4000-8000-000000000000";
  private static final UUID ANY = new UUID(0, 0);
  private static final Path DOCUMENT = Path.of("../docs/api/README.md");
  private static final Pattern ROW =
      Pattern.compile("^\\| `([A-Z]+ /\\S*)` \\|.*", Pattern.MULTILINE);

  @Autowired private RunningService service;
  @Autowired private List<RequestMappingHandlerMapping> mappings;

  @TestFactory
  Stream<DynamicTest> shouldAskNobodyIn() {
    Http nobody = service.asNobody();
    Http forger = new Http(nobody.port(), "not-a-token");
    return guarded()
        .map(route ->
            DynamicTest.dynamicTest(
                route.name(),
                () -> {
                  assertRefused(nobody, route, 401, "sign-in-needed");
                  assertRefused(forger, route, 401, "sign-in-needed");
                }));
  }

  @TestFactory
  Stream<DynamicTest> shouldRefuseWhoLacksThePermission() {
    return guarded()
        .flatMap(route -> lacking(route.permission()).map(role -> refused(route, role)));
  }

  @Test
  void shouldHaveThePublicRoutesThatAreDocumentedAndNoOther() throws IOException {
    String document = Files.readString(DOCUMENT);
    String list = document.substring(document.indexOf("## Public routes"));

    assertThat(ROW.matcher(list).results().map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(PublicRoutes.REASONS.keySet());
  }

  @Test
  void shouldServeNothingOfTheLibrarysOwnOperations() {
    for (String path : List.of("/actuator", "/actuator/health", "/actuator/env")) {
      assertThat(service.as(Role.ADMIN).get(path).status()).isEqualTo(404);
    }
  }

  private DynamicTest refused(Route route, Role role) {
    return DynamicTest.dynamicTest(
        route.name() + " as " + role,
        () -> assertRefused(asCustomer(role), route, 403, "not-allowed"));
  }

  /** Roles that a customer's member can have and that lack it; the maker's have more. */
  private static Stream<Role> lacking(Permission permission) {
    return Stream.of(Role.OPERATOR, Role.ADMIN)
        .filter(role -> !permission.isHeldBy(new Caller(ANY, ANY, role, false, null)));
  }

  private Http asCustomer(Role role) {
    return service.as(role, "customer-of-the-matrix");
  }

  private static void assertRefused(Http caller, Route route, int status, String code) {
    Http.Answer answer = caller.send(route.method(), route.path(), route.body());
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.json().get("detail").asString()).isNotEmpty();
  }

  private Stream<Route> guarded() {
    return mappings.stream()
        .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
        .flatMap(entry -> routes(entry.getKey(), entry.getValue()));
  }

  private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod method) {
    return Optional.ofNullable(method.getMethodAnnotation(Requires.class)).stream()
        .flatMap(requires ->
            info.getPatternValues().stream()
                .flatMap(path ->
                    info.getMethodsCondition().getMethods().stream()
                        .map(verb -> new Route(verb.name(), path, requires.value()))));
  }

  /** A route of the service. */
  private record Route(String method, String pattern, Permission permission) {

    String name() {
      return method + " " + pattern;
    }

    String path() {
      return Arrays.stream(pattern.split("/", -1))
          .map(part -> part.equals("{n}") ? "1" : part.startsWith("{") ? NO_ID : part)
          .collect(Collectors.joining("/"));
    }

    String body() {
      return method.equals("GET") || method.equals("DELETE") ? "" : "{}";
    }
  }
}
