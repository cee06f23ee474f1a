package com.autoboss.assistant.nodes;

import com.autoboss.assistant.lifecycle.StartRefused;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where Redis is: {@code redis://user:password@host:6379} or {@code rediss://} for TLS. The number
 * of a database behind it means nothing for messages.
 *
 * @param user null for the default one
 * @param password null where none is asked for
 */
record RedisUrl(
    boolean encrypted, String host, int port, @Nullable String user, @Nullable String password) {

  private static final int USUAL_PORT = 6379;

  /** Throws {@link StartRefused} for what is no such address; never repeats a password. */
  static RedisUrl parse(String text) {
    URI uri;
    try {
      uri = URI.create(text.strip());
    } catch (IllegalArgumentException wrong) {
      throw refused();
    }
    boolean known = "redis".equals(uri.getScheme()) || "rediss".equals(uri.getScheme());
    if (!known || uri.getHost() == null) {
      throw refused();
    }
    String who = uri.getUserInfo() == null ? "" : uri.getUserInfo();
    int colon = who.indexOf(':');
    String user = colon < 0 ? who : who.substring(0, colon);
    return new RedisUrl(
        uri.getScheme().equals("rediss"),
        uri.getHost(),
        uri.getPort() < 0 ? USUAL_PORT : uri.getPort(),
        user.isEmpty() ? null : user,
        colon < 0 ? null : who.substring(colon + 1));
  }

  private static StartRefused refused() {
    return new StartRefused(
        "REDIS_URL is no address of Redis; give redis://host:6379, with user:password@ where needed");
  }

  @Override
  public String toString() {
    return (encrypted ? "rediss://" : "redis://") + host + ":" + port;
  }
}
