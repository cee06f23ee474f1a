package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.PublicRoute;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The root: our page for browsers, and for scripts what the service is, as they know it. */
@Controller
class RootController {

  @GetMapping("/")
  @PublicRoute
  String root(HttpServletRequest request) {
    return isBrowser(request) ? "forward:/index.html" : "forward:/info";
  }

  /** Also when it fetches the page for later, without saying what for. */
  private static boolean isBrowser(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return request.getHeader("Sec-Fetch-Mode") != null
        || (accept != null && accept.contains("text/html"));
  }
}
