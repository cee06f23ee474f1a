package com.autoboss.assistant.cli;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Credentials;
import com.autoboss.assistant.access.Members;
import com.autoboss.assistant.access.Role;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;

/** What a started service tells the person before it: how to sign in, and that it is ready. */
final class Welcome {

  private static final Profiles DEVELOPMENT = Profiles.of("development");

  private final ConfigurableApplicationContext service;
  private final String address;

  Welcome(ConfigurableApplicationContext service, String address) {
    this.service = service;
    this.address = address;
  }

  /**
   * Takes the samples in where there is nothing yet, waits for readiness, and prints.
   *
   * @param samples a folder; null or absent for none
   */
  void say(@Nullable Path samples) throws IOException, InterruptedException {
    boolean development = service.getEnvironment().acceptsProfiles(DEVELOPMENT);
    if (development && samples != null && Files.isDirectory(samples)) {
      service.getBean(SampleManuals.class).takeIn(samples, editor());
    }
    awaitReadiness();
    if (development) {
      System.out.println("sign in: " + address + "/#sign-in=" + code());
    }
    System.out.println("ready " + address);
  }

  private Caller editor() {
    return service.getBean(Members.class).ensure(Role.EDITOR, null, null);
  }

  /** Spent by its first use; never printed in production, where the output is kept. */
  private String code() {
    Caller admin = service.getBean(Members.class).ensure(Role.ADMIN, null, null);
    return service.getBean(Credentials.class).issueSignInCode(admin.member(), Role.ADMIN);
  }

  private void awaitReadiness() throws IOException, InterruptedException {
    for (int tries = 1; service.isRunning(); tries++) {
      int status = readiness();
      if (status == HttpURLConnection.HTTP_OK) {
        return;
      }
      if (tries % 100 == 0) {
        System.out.println("not ready yet: " + address + "/health/ready answers " + status);
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private int readiness() throws IOException {
    var connection =
        (HttpURLConnection) URI.create(address + "/health/ready").toURL().openConnection();
    try {
      return connection.getResponseCode();
    } finally {
      connection.disconnect();
    }
  }
}
