package com.autoboss.assistant.access;

import com.autoboss.assistant.access.host.HostAway;
import com.autoboss.assistant.access.host.HostHttp;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the caller of one request may see at the host application. It asks with the caller's token,
 * which it shows to nobody and which goes with the request; everything is asked once a request.
 */
public final class HostAccount {

  private final URI api;
  private final HostHttp http;
  private final JsonMapper json;
  private final String token;
  private final Map<String, HostAnswer> answers = new ConcurrentHashMap<>();

  HostAccount(URI api, HostHttp http, JsonMapper json, String token) {
    this.api = api;
    this.http = http;
    this.json = json;
    this.token = token;
  }

  /**
   * Asks the host; from any thread.
   *
   * @param path from the root of the host's interface, beginning with a slash, percent-encoded
   */
  public HostAnswer get(String path) {
    return answers.computeIfAbsent(path, this::ask);
  }

  private HostAnswer ask(String path) {
    try {
      HostHttp.Reply reply = http.get(URI.create(api + path), token);
      return switch (reply.status()) {
        case 200 -> new HostAnswer.Told(json.readTree(reply.body()));
        case 401, 403, 404 -> new HostAnswer.Nothing();
        default -> new HostAnswer.Away();
      };
    } catch (HostAway | JacksonException unusable) {
      return new HostAnswer.Away();
    }
  }
}
