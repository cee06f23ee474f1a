package com.autoboss.assistant.cli;

import com.autoboss.assistant.access.Role;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints a bearer token and nothing else. */
@Command(name = "token", description = "print a bearer token for this installation")
final class Token implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Option(names = "--role", required = true, description = "${COMPLETION-CANDIDATES}")
  private Role role = Role.OPERATOR;

  @Option(names = "--organisation", description = "by name; made when there is none yet")
  private @Nullable String organisation;

  @Option(names = "--user", description = "by name; made when there is none yet")
  private @Nullable String user;

  @Option(names = "--ttl", defaultValue = "1h", description = "how long it is valid: 30m, 1h, 7d")
  private String lifetime = "1h";

  @Override
  public Integer call() {
    Duration valid = Lifetime.of(lifetime);
    System.out.println(Keys.of(where.folder(), new WantedKey(role, organisation, user, valid)));
    return 0;
  }
}
