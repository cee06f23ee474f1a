package com.autoboss.assistant.operations;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ForwardedHeaderFilter;

/**
 * Believes forwarding headers (address, scheme, prefix) from proxies that are trusted, and takes
 * them away from everybody else, who could name any address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ForwardingFilter implements Filter {

  private final Networks trusted;
  private final ForwardedHeaderFilter believing = new ForwardedHeaderFilter();
  private final ForwardedHeaderFilter removing = new ForwardedHeaderFilter();

  ForwardingFilter(ServiceSettings settings) {
    this.trusted = settings.trustedProxies();
    removing.setRemoveOnly(true);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (trusted.contain(request.getRemoteAddr()) && request instanceof HttpServletRequest sent) {
      believing.doFilter(new ProxiedRequest(sent, trusted), response, chain);
    } else {
      removing.doFilter(request, response, chain);
    }
  }
}
