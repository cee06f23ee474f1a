package com.autoboss.assistant.operations;

import com.autoboss.assistant.access.PublicRoute;
import com.autoboss.assistant.refusal.NotAllowed;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The metrics in Prometheus' text form, for allowed addresses. What comes through a proxy is
 * refused: behind it stands anybody.
 */
@RestController
class MetricsController {

  private static final List<String> FORWARDING = List.of("forwarded", "x-forwarded-", "x-real-ip");

  private final PrometheusMeterRegistry registry;
  private final ServiceSettings settings;

  MetricsController(PrometheusMeterRegistry registry, ServiceSettings settings) {
    this.registry = registry;
    this.settings = settings;
  }

  @GetMapping(path = "/metrics", produces = "text/plain;version=0.0.4;charset=utf-8")
  @PublicRoute
  String metrics(HttpServletRequest request) {
    HttpServletRequest sent = asSent(request);
    if (isForwarded(sent) || !settings.metricsAllow().contain(sent.getRemoteAddr())) {
      throw new NotAllowed(
          "metrics-not-allowed",
          "this address may not read the metrics; see ASSISTANT_METRICS_ALLOW");
    }
    return registry.scrape();
  }

  /** The request before a filter believed its forwarding headers. */
  private static HttpServletRequest asSent(HttpServletRequest request) {
    ServletRequest sent = request;
    while (sent instanceof ServletRequestWrapper wrapper) {
      sent = wrapper.getRequest();
    }
    return (HttpServletRequest) sent;
  }

  private static boolean isForwarded(HttpServletRequest sent) {
    return Collections.list(sent.getHeaderNames()).stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name -> FORWARDING.stream().anyMatch(name::startsWith));
  }
}
