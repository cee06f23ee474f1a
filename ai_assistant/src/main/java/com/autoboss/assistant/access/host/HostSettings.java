package com.autoboss.assistant.access.host;

import com.autoboss.assistant.lifecycle.StartRefused;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How far the host application is trusted, and where it is.
 *
 * @param api of the host, without a slash at the end; null when there is none
 * @param maker the host's id of the organisation that is the maker; null when none is
 * @param signing how its tokens are signed; null unless they say themselves whose they are
 * @param deadline of one question to the host, from connecting to the last byte
 */
public record HostSettings(
    HostMode mode,
    @Nullable URI api,
    @Nullable String maker,
    @Nullable Signing signing,
    Duration deadline) {

  public HostSettings {
    if (mode == HostMode.INTROSPECTION && api == null) {
      throw new StartRefused(
          "ASSISTANT_HOST_IDENTITY=introspection needs the host; set ABPARTS_API_URL such as http://api:8000");
    }
    if ((mode == HostMode.JWT) != (signing != null)) {
      throw new StartRefused(
          mode == HostMode.JWT
              ? "ASSISTANT_HOST_IDENTITY=jwt needs ASSISTANT_HOST_JWT_SECRET or ASSISTANT_HOST_JWKS_URL"
              : "ASSISTANT_HOST_JWT_SECRET and ASSISTANT_HOST_JWKS_URL are for ASSISTANT_HOST_IDENTITY=jwt; remove them or set that");
    }
  }

  /**
   * Reads the environment variables.
   *
   * @param variable the value of a variable, or null when it is not set
   * @throws StartRefused when a value cannot be read, is too weak, or contradicts another
   */
  public static HostSettings from(Function<String, @Nullable String> variable) {
    HostVariables read = new HostVariables(variable);
    return new HostSettings(
        read.mode("ASSISTANT_HOST_IDENTITY"),
        read.address("ABPARTS_API_URL"),
        read.text("ASSISTANT_HOST_MAKER_ORGANISATION"),
        Signing.from(read),
        read.seconds("ASSISTANT_HOST_TIMEOUT", 3, 30));
  }

  /** What data of the host is fetched from; null when there is no host that knows the callers. */
  public @Nullable URI data() {
    return mode == HostMode.NONE ? null : api;
  }
}
