package com.autoboss.assistant.operations;

import com.autoboss.assistant.access.PublicRoute;
import com.autoboss.assistant.lifecycle.Check.Finding;
import com.autoboss.assistant.lifecycle.Check.Verdict;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Is it there, is it alive, can it serve. No route here costs money or tells a secret. */
@RestController
class HealthController {

  private static final String SERVICE = "ai_assistant";

  private final Readiness readiness;
  private final ServiceSettings settings;
  private final Clock clock;

  HealthController(Readiness readiness, ServiceSettings settings, Clock clock) {
    this.readiness = readiness;
    this.settings = settings;
    this.clock = clock;
  }

  @GetMapping({"/health", "/health/"})
  @PublicRoute
  Health health() {
    return new Health("healthy", SERVICE, clock.instant(), settings.stage().label());
  }

  @GetMapping("/health/live")
  @PublicRoute
  Alive alive() {
    return new Alive("alive", clock.instant());
  }

  /** 503 when it cannot serve. */
  @GetMapping("/health/ready")
  @PublicRoute
  ResponseEntity<Ready> ready() {
    Readiness.Report report = readiness.look();
    Map<String, Part> parts = new LinkedHashMap<>();
    report.findings().forEach((name, finding) -> parts.put(name, Part.of(finding)));
    String status = report.ready() ? "ready" : "not_ready";
    return ResponseEntity.status(report.ready() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .body(new Ready(status, parts, report.at(), SERVICE));
  }

  /** That it is there. */
  record Health(String status, String service, Instant timestamp, String environment) {}

  /** That it is alive. */
  record Alive(String status, Instant timestamp) {}

  /** Whether it can serve. */
  record Ready(String status, Map<String, Part> checks, Instant timestamp, String service) {}

  /**
   * How one part is.
   *
   * @param status pass, degraded, fail or unknown
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Part(String status, String evidence, @Nullable String remedy) {

    static Part of(Finding finding) {
      String status =
          finding.verdict() == Verdict.WARN
              ? "degraded"
              : finding.verdict().name().toLowerCase(Locale.ROOT);
      return new Part(status, finding.evidence(), finding.remedy());
    }
  }
}
