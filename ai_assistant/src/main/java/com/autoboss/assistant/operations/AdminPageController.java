package com.autoboss.assistant.operations;

import com.autoboss.assistant.access.PublicRoute;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The address under which host applications show the console in a frame; the page itself holds no
 * data.
 */
@Controller
class AdminPageController {

  @GetMapping("/admin")
  @PublicRoute
  String page() {
    return "forward:/index.html";
  }
}
