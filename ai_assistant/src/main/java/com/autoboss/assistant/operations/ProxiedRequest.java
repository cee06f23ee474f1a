package com.autoboss.assistant.operations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a trusted proxy forwarded, without what the sender wrote himself. Proxies append the address
 * they see to {@code X-Forwarded-For}, so only the last one that is no trusted proxy is true;
 * {@code Forwarded} passes through most of them untouched and is not believed.
 */
final class ProxiedRequest extends HttpServletRequestWrapper {

  private static final String ADDRESSES = "X-Forwarded-For";
  private static final String STANDARD = "Forwarded";

  private final Networks trusted;

  ProxiedRequest(HttpServletRequest request, Networks trusted) {
    super(request);
    this.trusted = trusted;
  }

  @Override
  public @Nullable String getHeader(String name) {
    return Collections.list(getHeaders(name)).stream().findFirst().orElse(null);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    if (name.equalsIgnoreCase(STANDARD)) {
      return Collections.emptyEnumeration();
    }
    return name.equalsIgnoreCase(ADDRESSES) ? sender() : super.getHeaders(name);
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    return Collections.enumeration(
        Collections.list(super.getHeaderNames()).stream()
            .filter(name -> !name.toLowerCase(Locale.ROOT).equals("forwarded"))
            .toList());
  }

  /** The nearest address that is no proxy of ours; the farthest when all are. */
  private Enumeration<String> sender() {
    List<String> addresses =
        Collections.list(super.getHeaders(ADDRESSES)).stream()
            .flatMap(line -> Arrays.stream(line.split(",")))
            .map(String::strip)
            .filter(address -> !address.isEmpty())
            .toList();
    List<String> senders =
        addresses.reversed().stream()
            .filter(address -> !trusted.contain(address))
            .limit(1)
            .toList();
    return Collections.enumeration(
        senders.isEmpty() ? addresses.stream().limit(1).toList() : senders);
  }
}
