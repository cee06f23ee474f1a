package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions without an answer over HTTP, for the maker's people. */
@RestController
class UnansweredController {

  private static final int MOST = 100;

  private final UnansweredStore store;

  UnansweredController(UnansweredStore store) {
    this.store = store;
  }

  /**
   * The newest first.
   *
   * @param why a reason of refusals, or not_solved or wrong; absent for all
   * @param before the last one of the page before
   */
  @GetMapping("/api/v1/questions/unanswered")
  @Requires(Permission.SEE_TRACES)
  List<Unanswered> page(
      Caller caller,
      @RequestParam(required = false) @Nullable String why,
      @RequestParam(required = false) @Nullable String model,
      @RequestParam(required = false) @Nullable UUID before,
      @RequestParam(defaultValue = "50") int limit) {
    String named = known(why);
    return store.page(
        caller,
        named == null ? null : named.toUpperCase(Locale.ROOT),
        known(model),
        before,
        Math.clamp(limit, 1, MOST));
  }

  private static @Nullable String known(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
