package com.autoboss.assistant.access;

import com.autoboss.assistant.refusal.NotSignedIn;
import com.autoboss.assistant.refusal.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands before every route: no caller or no permission, no entry. What carries neither mark is
 * refused as well.
 */
final class RouteGuard implements HandlerInterceptor {

  private final KioskDoor kiosk;

  RouteGuard(KioskDoor kiosk) {
    this.kiosk = kiosk;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && !RouteList.isPublic(method, request)) {
      Requires requires = method.getMethodAnnotation(Requires.class);
      Caller caller = callerOrVisitor(method, request);
      if (requires == null || caller == null) {
        throw whyNot(request);
      }
      caller.needs(requires.value());
    }
    return true;
  }

  private static Refusal whyNot(HttpServletRequest request) {
    return request.getAttribute(CallerFilter.REFUSAL) instanceof Refusal known
        ? known
        : new NotSignedIn("sign in, or send a bearer token");
  }

  private @Nullable Caller callerOrVisitor(HandlerMethod method, HttpServletRequest request) {
    Caller known = callerOf(request);
    if (known != null || !method.hasMethodAnnotation(OpenToKiosk.class)) {
      return known;
    }
    Caller visitor = kiosk.visitor(request).orElse(null);
    request.setAttribute(CallerFilter.CALLER, visitor);
    return visitor;
  }

  static @Nullable Caller callerOf(HttpServletRequest request) {
    return (Caller) request.getAttribute(CallerFilter.CALLER);
  }
}
