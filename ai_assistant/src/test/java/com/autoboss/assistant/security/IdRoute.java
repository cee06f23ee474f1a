package com.autoboss.assistant.security;

import com.autoboss.assistant.access.Requires;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** A guarded route of the service with an id in its path. */
record IdRoute(String method, String pattern) {

  /** Positions within something that an id names; never an id by themselves. */
  private static final Set<String> POSITIONS = Set.of("{n}", "{number}", "{page}");

  static Stream<IdRoute> of(RequestMappingInfo info, HandlerMethod method) {
    return Optional.ofNullable(method.getMethodAnnotation(Requires.class)).stream()
        .flatMap(_ -> info.getPatternValues().stream())
        .filter(path -> Arrays.stream(path.split("/")).anyMatch(IdRoute::isId))
        .flatMap(path ->
            info.getMethodsCondition().getMethods().stream()
                .map(verb -> new IdRoute(verb.name(), path)));
  }

  /** The address with this id in every place of an id. */
  String path(String id) {
    return Arrays.stream(pattern.split("/", -1))
        .map(part -> isId(part) ? id : part.startsWith("{") ? "1" : part)
        .collect(Collectors.joining("/"));
  }

  /** A body that every route can read, so that it comes to look for the id. */
  String body() {
    String status = pattern.contains("support-cases") ? "closed" : "completed";
    return method.equals("GET") || method.equals("DELETE")
        ? ""
        : """
        {"text": "mine", "content": "mine", "title": "mine", "description": "mine", "outcome": "solved",
         "escalation_reason": "user_request", "reason": "user_request", "root_cause": "mine",
         "resolution": "mine", "status": "%s", "state": "closed"}
        """
            .formatted(status);
  }

  private static boolean isId(String part) {
    return part.startsWith("{") && !POSITIONS.contains(part);
  }
}
