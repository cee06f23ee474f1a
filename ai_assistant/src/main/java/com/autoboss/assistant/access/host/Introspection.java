package com.autoboss.assistant.access.host;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the host whose token it is, {@code GET /users/me/}, and remembers the answer for a minute
 * under a hash of the token. Many requests with one token are one question.
 */
public final class Introspection implements HostIdentity {

  /** What can stand in a header; nothing else is sent to the host. */
  private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]{8,6000}");

  private static final int TOKENS = 10_000;

  private final URI address;
  private final HostHttp http;
  private final JsonMapper json;
  private final AsyncCache<String, Found> found;

  public Introspection(URI api, HostHttp http, JsonMapper json, Clock clock) {
    this.address = URI.create(api + "/users/me/");
    this.http = http;
    this.json = json;
    this.found =
        Caffeine.newBuilder()
            .maximumSize(TOKENS)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .expireAfter(Expiry.<String, Found>creating((_, answer) -> answer.age()))
            .buildAsync();
  }

  @Override
  public Optional<HostPerson> holder(String token) {
    if (!TOKEN.matcher(token).matches()) {
      return Optional.empty();
    }
    return switch (found.get(hash(token), _ -> ask(token)).join()) {
      case Found.Known known -> Optional.of(known.person());
      case Found.Nobody _ -> Optional.empty();
      case Found.Away _ -> throw new HostAway();
    };
  }

  private Found ask(String token) {
    try {
      HostHttp.Reply reply = http.get(address, token);
      return switch (reply.status()) {
        case 200 -> new Found.Known(person(json.readTree(reply.body())));
        case 401, 403 -> new Found.Nobody();
        default -> new Found.Away();
      };
    } catch (HostAway | JacksonException unusable) {
      return new Found.Away();
    } catch (IllegalArgumentException stranger) {
      return new Found.Nobody();
    }
  }

  private static HostPerson person(JsonNode user) {
    return new HostPerson(
        user.path("id").asString(""),
        user.path("username").asString(""),
        user.path("organization_id").asString(""),
        HostRole.read(user.path("role").asString("")));
  }

  private static String hash(String token) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** What the host said, and for how long that counts. */
  private sealed interface Found {

    Duration age();

    record Known(HostPerson person) implements Found {
      @Override
      public Duration age() {
        return Duration.ofSeconds(60);
      }
    }

    record Nobody() implements Found {
      @Override
      public Duration age() {
        return Duration.ofSeconds(10);
      }
    }

    record Away() implements Found {
      @Override
      public Duration age() {
        return Duration.ofSeconds(1);
      }
    }
  }
}
