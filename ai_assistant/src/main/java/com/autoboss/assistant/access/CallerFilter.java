package com.autoboss.assistant.access;

import com.autoboss.assistant.refusal.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who calls: by bearer token, ours or the host application's, or by the session cookie of
 * our own pages. Whoever sends nothing goes on as nobody; the {@link RouteGuard} decides.
 */
@Component
final class CallerFilter extends OncePerRequestFilter {

  static final String CALLER = CallerFilter.class.getName() + ".caller";

  /** The token of a caller whom the host application knows; never leaves the request. */
  static final String HOST_TOKEN = CallerFilter.class.getName() + ".token";

  /** Why it could not be found out who calls. */
  static final String REFUSAL = CallerFilter.class.getName() + ".refusal";

  static final String SESSION_COOKIE = "assistant_session";
  private static final String BEARER = "Bearer ";

  private final Credentials credentials;
  private final HostPeople hostPeople;

  CallerFilter(Credentials credentials, HostPeople hostPeople) {
    this.credentials = credentials;
    this.hostPeople = hostPeople;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long begun = System.nanoTime();
    try {
      caller(request).ifPresent(caller -> request.setAttribute(CALLER, caller));
    } catch (Refusal unknown) {
      request.setAttribute(REFUSAL, unknown);
    }
    SignInTime.keep(request, begun);
    chain.doFilter(request, response);
  }

  private Optional<Caller> caller(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header != null && header.startsWith(BEARER)) {
      return byToken(request, header.substring(BEARER.length()).strip());
    }
    return isFromOwnPage(request) ? bySession(request) : Optional.empty();
  }

  private Optional<Caller> byToken(HttpServletRequest request, String token) {
    Optional<Caller> own = credentials.callerOfToken(token);
    if (own.isPresent()) {
      return own;
    }
    Optional<Caller> ofHost = hostPeople.callerOf(token);
    ofHost.ifPresent(_ -> request.setAttribute(HOST_TOKEN, token));
    return ofHost;
  }

  private Optional<Caller> bySession(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(SESSION_COOKIE))
            .findFirst()
            .flatMap(cookie -> credentials.callerOf(Credential.SESSION, cookie.getValue()));
  }

  /**
   * A browser sends our cookie for other sites' forms too; it says so in this header, which no page
   * can forge.
   */
  private static boolean isFromOwnPage(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    return reads || "same-origin".equals(site);
  }
}
