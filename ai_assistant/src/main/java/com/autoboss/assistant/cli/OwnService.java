package com.autoboss.assistant.cli;

import com.autoboss.assistant.Assistant;
import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Credentials;
import com.autoboss.assistant.access.Members;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.lifecycle.DataFolder;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A service in this process for the time of one command: a free port of the loopback address, quiet
 * logs.
 */
public final class OwnService implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private OwnService(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Starts on the installation of this folder. */
  static OwnService start(DataFolder folder) {
    return start(folder, Map.of());
  }

  /** Starts on an empty folder with a database of its own, whatever the environment says. */
  public static OwnService startApart(DataFolder folder) {
    return start(folder, Map.of("DATABASE_URL", "", "ENVIRONMENT", "development"));
  }

  /** As above, with these settings beside. */
  public static OwnService startApart(DataFolder folder, Map<String, String> settings) {
    Map<String, String> all = new HashMap<>(settings);
    all.put("DATABASE_URL", "");
    all.put("ENVIRONMENT", "development");
    return start(folder, all);
  }

  private static OwnService start(DataFolder folder, Map<String, String> more) {
    Map<String, Object> properties = new HashMap<>(more);
    properties.put("assistant.data", folder.root().toString());
    properties.put("server.port", "0");
    properties.put("server.address", "127.0.0.1");
    properties.put("logging.level.root", "WARN");
    properties.put("logging.threshold.console", "WARN");
    String[] arguments =
        properties.entrySet().stream()
            .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
            .toArray(String[]::new);
    return new OwnService(new SpringApplicationBuilder(Assistant.class).run(arguments));
  }

  public URI address() {
    return URI.create(
        "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  public String token(Role role) {
    Caller caller = caller(role);
    return context
        .getBean(Credentials.class)
        .issueToken(caller.member(), role, Duration.ofHours(12));
  }

  /** A member of this installation in that role. */
  public Caller caller(Role role) {
    return context.getBean(Members.class).ensure(role, null, null);
  }

  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
