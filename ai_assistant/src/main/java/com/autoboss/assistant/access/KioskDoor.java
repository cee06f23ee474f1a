package com.autoboss.assistant.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * Lets visitors without a token in where the installation allows it. A visitor is an operator of an
 * organisation without machines and sees published operator manuals only; whoever sends a token is
 * never taken for one, even when the token is wrong.
 */
public final class KioskDoor {

  /** Calls of one address in a minute. */
  static final int CALLS = 30;

  private static final String NAME = "kiosk";
  private static final String VISITOR = KioskDoor.class.getName() + ".visitor";

  private final Members members;
  private final AttemptLimit limit;
  private final boolean open;

  KioskDoor(Members members, AttemptLimit limit, boolean open) {
    this.members = members;
    this.limit = limit;
    this.open = open;
  }

  /** Whether this was sent by a visitor, who has no machines. */
  public static boolean isVisitor(HttpServletRequest request) {
    return request.getAttribute(VISITOR) != null;
  }

  /** The visitor who sent this; empty where there is no kiosk. */
  Optional<Caller> visitor(HttpServletRequest request) {
    if (!open || request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
      return Optional.empty();
    }
    limit.count(request.getRemoteAddr());
    request.setAttribute(VISITOR, true);
    return Optional.of(members.ensure(Role.OPERATOR, NAME, NAME));
  }
}
