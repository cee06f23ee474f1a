package com.autoboss.assistant.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells browsers on every response what our pages may do: nothing that is not from here. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class HeaderFilter extends OncePerRequestFilter {

  private final String policy;

  HeaderFilter(ServiceSettings settings) {
    String ancestors =
        Stream.concat(Stream.of("'self'"), settings.frameAncestors().stream())
            .collect(Collectors.joining(" "));
    this.policy =
        "default-src 'self'; base-uri 'self'; form-action 'self'; object-src 'none'; frame-ancestors "
            + ancestors;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (request.getServletPath().startsWith("/api/")) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    chain.doFilter(request, new LastCacheControl(response));
  }
}
