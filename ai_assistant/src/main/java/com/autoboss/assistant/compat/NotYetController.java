package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What older clients call and this service cannot do yet: lists are empty, nothing is invented, and
 * what would have to be kept is refused, so that nobody believes that it was.
 */
@RestController
@RequestMapping("/api/ai")
class NotYetController {

  @PostMapping("/expert-knowledge")
  @Requires(Permission.HANDLE_TICKETS)
  void propose() {
    throw new NotYet("knowledge that experts propose");
  }

  @GetMapping("/expert-knowledge/search")
  @Requires(Permission.ASK)
  Map<String, Object> proposals() {
    return Map.of("results", List.of(), "total", 0);
  }

  @PostMapping("/sessions/{id}/expert-feedback")
  @Requires(Permission.HANDLE_TICKETS)
  void judge(@PathVariable String id) {
    throw new NotYet("feedback of experts");
  }
}
