package com.autoboss.assistant;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Credentials;
import com.autoboss.assistant.access.Members;
import com.autoboss.assistant.access.Role;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** The service under test, seen from outside: callers with real tokens on a real port. */
@TestComponent
@Lazy
public class RunningService {

  private final Environment environment;
  private final Members members;
  private final Credentials credentials;

  RunningService(Environment environment, Members members, Credentials credentials) {
    this.environment = environment;
    this.members = members;
    this.credentials = credentials;
  }

  /** A person of the maker, or an operator of a customer made for this call. */
  public Http as(Role role) {
    return as(members.ensure(role, role == Role.OPERATOR ? unique() : null, unique()));
  }

  /** A person in the role in this organisation. */
  public Http as(Role role, String organisation) {
    return as(members.ensure(role, organisation, unique()));
  }

  public Http asNobody() {
    return new Http(port(), null);
  }

  private Http as(Caller caller) {
    return new Http(
        port(), credentials.issueToken(caller.member(), caller.role(), Duration.ofHours(1)));
  }

  private int port() {
    return environment.getRequiredProperty("local.server.port", Integer.class);
  }

  private static String unique() {
    return UUID.randomUUID().toString();
  }
}
