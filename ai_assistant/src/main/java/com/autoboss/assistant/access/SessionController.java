package com.autoboss.assistant.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in to our own pages, and out again. */
@RestController
@RequestMapping("/api/v1/session")
class SessionController {

  private static final int SIGN_INS = 10;

  private final Credentials credentials;
  private final PartAddress parts;
  private final AttemptLimit limit;

  SessionController(Credentials credentials, PartAddress parts, Clock clock) {
    this.credentials = credentials;
    this.parts = parts;
    this.limit = new AttemptLimit(clock, SIGN_INS);
  }

  @PostMapping
  @PublicRoute
  ResponseEntity<Void> begin(@Valid @RequestBody SignIn signIn, HttpServletRequest request) {
    limit.count(request.getRemoteAddr());
    String secret = credentials.beginSession(signIn.code());
    return cookie(secret, Duration.ofHours(12), request.isSecure());
  }

  @GetMapping
  @Requires(Permission.ASK)
  SessionView get(Caller caller) {
    return new SessionView(
        caller.member(),
        caller.role(),
        caller.ofMaker(),
        caller.may(Permission.EDIT_MANUALS),
        Arrays.stream(Permission.values())
            .filter(caller::may)
            .map(SessionController::name)
            .toList(),
        parts.template());
  }

  @DeleteMapping
  @Requires(Permission.ASK)
  ResponseEntity<Void> end(
      Caller caller,
      @CookieValue(name = CallerFilter.SESSION_COOKIE, defaultValue = "") String secret) {
    credentials.endSession(secret);
    return cookie("", Duration.ZERO, false);
  }

  private static String name(Permission permission) {
    return permission.name().toLowerCase(Locale.ROOT);
  }

  private static ResponseEntity<Void> cookie(String secret, Duration age, boolean secure) {
    ResponseCookie cookie =
        ResponseCookie.from(CallerFilter.SESSION_COOKIE, secret)
            .httpOnly(true)
            .secure(secure)
            .sameSite("Strict")
            .path("/")
            .maxAge(age)
            .build();
    return ResponseEntity.noContent().header(HttpHeaders.SET_COOKIE, cookie.toString()).build();
  }

  /** A one-time code, as printed by the service or the command line. */
  record SignIn(@NotBlank @Size(max = 200) String code) {}

  /**
   * Who is signed in.
   *
   * @param user the same for the same person: what a browser keeps is kept under it
   * @param permissions what the person may do, such as {@code edit_manuals}
   * @param partUrl where the host shows the part {@code {part}}; null when it shows none
   */
  record SessionView(
      UUID user,
      Role role,
      boolean maker,
      boolean editsManuals,
      List<String> permissions,
      @Nullable String partUrl) {}
}
