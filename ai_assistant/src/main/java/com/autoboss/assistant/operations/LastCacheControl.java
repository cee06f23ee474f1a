package com.autoboss.assistant.operations;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.http.HttpHeaders;

/** A route that says how long its content may be kept replaces what was said before. */
final class LastCacheControl extends HttpServletResponseWrapper {

  LastCacheControl(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void addHeader(String name, String value) {
    if (name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL)) {
      setHeader(name, value);
    } else {
      super.addHeader(name, value);
    }
  }
}
