package com.autoboss.assistant.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Checks at the start that every route carries a permission or is one of {@link PublicRoutes}; else
 * there is no start.
 */
@Component
final class RouteList implements SmartInitializingSingleton {

  private final List<RequestMappingHandlerMapping> mappings;

  RouteList(List<RequestMappingHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  @Override
  public void afterSingletonsInstantiated() {
    List<String> open =
        mappings.stream()
            .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
            .filter(route -> !isGuarded(route))
            .flatMap(RouteList::names)
            .toList();
    if (!open.isEmpty()) {
      throw new IllegalStateException("routes without permission or public reason: " + open);
    }
    if (PublicRoutes.REASONS.size() > PublicRoutes.MOST) {
      throw new IllegalStateException("too many public routes: " + PublicRoutes.REASONS.size());
    }
  }

  static boolean isPublic(HandlerMethod method, HttpServletRequest request) {
    return isMarkedPublic(method)
        && (PublicRoutes.has(verb(request) + " " + matched(request)) || isErrorPage(method));
  }

  /** Who asks for the headers alone may read them where all of it is public. */
  private static String verb(HttpServletRequest request) {
    return request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
  }

  /** The route, not the address: that may begin with the prefix of a proxy. */
  private static Object matched(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
  }

  private static boolean isGuarded(Map.Entry<RequestMappingInfo, HandlerMethod> route) {
    HandlerMethod method = route.getValue();
    return method.hasMethodAnnotation(Requires.class)
        || isErrorPage(method)
        || (isMarkedPublic(method) && names(route).allMatch(PublicRoutes::has));
  }

  /** The description of the interface comes from a library, which cannot carry our mark. */
  private static boolean isMarkedPublic(HandlerMethod method) {
    return method.hasMethodAnnotation(PublicRoute.class)
        || method.getBeanType().getPackageName().startsWith("org.springdoc")
        || isErrorPage(method);
  }

  /** Reached only by an internal forward, when everything else has failed. */
  private static boolean isErrorPage(HandlerMethod method) {
    return method.getBeanType().getPackageName().startsWith("org.springframework.boot");
  }

  private static Stream<String> names(Map.Entry<RequestMappingInfo, HandlerMethod> route) {
    return route.getKey().getPatternValues().stream()
        .flatMap(path ->
            route.getKey().getMethodsCondition().getMethods().stream()
                .map(method -> method + " " + path));
  }
}
