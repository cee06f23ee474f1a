package com.autoboss.assistant.access;

import jakarta.servlet.http.HttpServletRequest;

/** How long it took to find out who calls. */
public final class SignInTime {

  private static final String NANOS = SignInTime.class.getName();

  private SignInTime() {}

  /** Milliseconds; zero when nobody was looked for. */
  public static double millis(HttpServletRequest request) {
    return request.getAttribute(NANOS) instanceof Long nanos ? nanos / 1e6 : 0;
  }

  static void keep(HttpServletRequest request, long begun) {
    request.setAttribute(NANOS, System.nanoTime() - begun);
  }
}
