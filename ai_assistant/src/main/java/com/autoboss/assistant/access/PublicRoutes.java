package com.autoboss.assistant.access;

import java.util.Map;

/**
 * Every route that anyone may call, with the reason. No wildcard; the one handler of static files
 * stands apart and serves only what was built into the program.
 */
final class PublicRoutes {

  /** Above this number the list is no longer something one reads. */
  static final int MOST = 20;

  static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("GET /health", "load balancers ask without a token; holds no secret"),
          Map.entry("GET /health/", "the host's scripts ask with the slash"),
          Map.entry("GET /health/live", "container liveness"),
          Map.entry("GET /health/ready", "container readiness; names parts, never addresses"),
          Map.entry("GET /", "our page for browsers, what /info says for scripts; without data"),
          Map.entry("GET /info", "version and features, as the host's scripts expect"),
          Map.entry("GET /metrics", "Prometheus; only from allowed addresses"),
          Map.entry("GET /admin", "the console's page, without data; hosts show it in a frame"),
          Map.entry("POST /api/v1/session", "exchanges a one-time code; limited per address"),
          Map.entry(
              "GET /api/v1/pack-keys", "phones check by them what they keep; holds no secret"),
          Map.entry("GET /v3/api-docs", "the description of the interface"),
          Map.entry("GET /v3/api-docs.yaml", "the same in another notation"));

  private PublicRoutes() {}

  static boolean has(String route) {
    return REASONS.containsKey(route);
  }
}
