package com.autoboss.assistant.cli;

import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.lifecycle.DataFolder;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The service that a verb talks to: the one that is named, else the one that runs on the data
 * folder, else one that is started for the time of the command, on a port of its own that nobody
 * else reaches.
 */
public final class ServiceConnection implements AutoCloseable {

  private static final Duration TOKEN_LIFETIME = Duration.ofHours(12);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ServiceClient client;
  private final @Nullable OwnService own;

  private ServiceConnection(ServiceClient client, @Nullable OwnService own) {
    this.client = client;
    this.own = own;
  }

  public static ServiceConnection open(Where where, Role role)
      throws IOException, InterruptedException {
    String running = where.url() == null ? running(where.folder()) : where.url();
    WantedKey wanted = new WantedKey(role, null, null, TOKEN_LIFETIME);
    if (running != null) {
      String given = System.getenv("ASSISTANT_TOKEN");
      String token = given == null ? Keys.of(where.folder(), wanted) : given;
      return new ServiceConnection(new ServiceClient(URI.create(running), token), null);
    }
    OwnService own = OwnService.start(where.folder());
    return new ServiceConnection(new ServiceClient(own.address(), own.token(role)), own);
  }

  public ServiceClient client() {
    return client;
  }

  @Override
  public void close() {
    if (own != null) {
      own.close();
    }
  }

  /** The address that the service has left in its folder, when it answers there. */
  private static @Nullable String running(DataFolder folder)
      throws IOException, InterruptedException {
    if (!Files.exists(folder.address())) {
      return null;
    }
    String address = Files.readString(folder.address()).strip();
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      HttpRequest alive =
          HttpRequest.newBuilder(URI.create(address + "/health/live")).timeout(PATIENCE).build();
      int status = http.send(alive, HttpResponse.BodyHandlers.discarding()).statusCode();
      return status == 200 ? address : null;
    } catch (ConnectException | HttpTimeoutException gone) {
      return null;
    }
  }
}
