package com.autoboss.assistant.operations;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** How the service faces the network. */
@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {

  private static final long AN_HOUR = 3600;

  @Bean
  static ServiceSettings serviceSettings(Environment environment) {
    return ServiceSettings.from(environment::getProperty);
  }

  /** No cookies from other sites: their pages send a bearer token. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE + 2)
  static CorsFilter corsFilter(ServiceSettings settings) {
    CorsConfiguration cors = new CorsConfiguration();
    cors.setAllowedOrigins(settings.allowedOrigins());
    cors.setAllowedMethods(List.of("GET", "POST", "PUT", "PATCH", "DELETE"));
    cors.setAllowedHeaders(
        List.of("Authorization", "Content-Type", "Idempotency-Key", "Last-Event-ID", "Prefer"));
    cors.setExposedHeaders(List.of("Location", "Server-Timing"));
    cors.setMaxAge(AN_HOUR);
    UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
    source.registerCorsConfiguration("/**", cors);
    return new CorsFilter(source);
  }
}
