package com.autoboss.assistant.operations;

import com.autoboss.assistant.lifecycle.StartRefused;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How this installation stands in the world.
 *
 * @param stage development, staging or production
 * @param allowedOrigins web origins whose pages may call; {@code *} for any, in development only
 * @param frameAncestors origins whose pages may show ours in a frame, beside our own
 * @param metricsAllow addresses and networks that may read the metrics
 * @param trustedProxies addresses and networks whose forwarding headers count
 * @param languageModel whether a language model is configured
 */
public record ServiceSettings(
    Stage stage,
    List<String> allowedOrigins,
    List<String> frameAncestors,
    Networks metricsAllow,
    Networks trustedProxies,
    boolean languageModel) {

  private static final String LOOPBACK = "127.0.0.0/8,::1";

  /** The usual places of a reverse proxy: this machine and private networks. */
  private static final String NEAR = LOOPBACK + ",10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fc00::/7";

  public ServiceSettings {
    allowedOrigins = List.copyOf(allowedOrigins);
    frameAncestors = List.copyOf(frameAncestors);
    if (stage.isStrict() && allowedOrigins.contains("*")) {
      throw new StartRefused(
          "CORS_ALLOWED_ORIGINS=* with ENVIRONMENT=%s; name the origins, such as https://parts.example.com"
              .formatted(stage.label()));
    }
  }

  /**
   * Reads the environment variables.
   *
   * @param variable the value of a variable, or null when it is not set
   * @throws StartRefused when a value cannot be read, or is too weak for the stage
   */
  static ServiceSettings from(Function<String, @Nullable String> variable) {
    Stage stage = stage(variable.apply("ENVIRONMENT"));
    if (stage.isStrict() && "true".equalsIgnoreCase(text(variable, "DEBUG", ""))) {
      throw new StartRefused(
          "DEBUG=true with ENVIRONMENT=%s; set DEBUG=false".formatted(stage.label()));
    }
    return new ServiceSettings(
        stage,
        origins(variable, "CORS_ALLOWED_ORIGINS"),
        origins(variable, "ASSISTANT_FRAME_ANCESTORS"),
        networks(variable, "ASSISTANT_METRICS_ALLOW", LOOPBACK),
        networks(variable, "ASSISTANT_TRUSTED_PROXIES", NEAR),
        !text(variable, "OPENAI_API_KEY", text(variable, "OPENAI_API_KEY_FILE", "")).isEmpty());
  }

  private static Stage stage(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return Stage.DEVELOPMENT;
    }
    return Arrays.stream(Stage.values())
        .filter(stage -> stage.label().equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new StartRefused(
                "ENVIRONMENT=%s; give development, staging or production".formatted(name)));
  }

  private static List<String> origins(Function<String, @Nullable String> variable, String name) {
    return list(text(variable, name, "")).stream().map(origin -> origin(name, origin)).toList();
  }

  private static String origin(String name, String text) {
    if (!text.equals("*") && !text.matches("https?://[^/?#;,\\s'\"]+/?")) {
      throw new StartRefused(
          "%s names %s; an origin is a scheme and a host, such as https://parts.example.com"
              .formatted(name, text));
    }
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }

  private static Networks networks(
      Function<String, @Nullable String> variable, String name, String otherwise) {
    String text = text(variable, name, otherwise);
    try {
      return Networks.parse(list(text));
    } catch (IllegalArgumentException wrong) {
      throw new StartRefused(
          "%s=%s: %s; give addresses or networks such as 10.0.0.0/8"
              .formatted(name, text, wrong.getMessage()),
          wrong);
    }
  }

  /** A comma list, or the JSON list of strings that other tools write. */
  private static List<String> list(String text) {
    return Arrays.stream(text.replaceAll("[\\[\\]\"]", "").split(",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static String text(
      Function<String, @Nullable String> variable, String name, String otherwise) {
    String value = variable.apply(name);
    return value == null || value.isBlank() ? otherwise : value.strip();
  }
}
