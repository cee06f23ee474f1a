package com.autoboss.assistant.llm.wire;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the status of a refused request means. */
final class Statuses {

  private static final Duration LONGEST = Duration.ofHours(1);

  private Statuses() {}

  /**
   * The fault behind a status.
   *
   * @param refusal what the endpoint said, in lower case
   * @param form in which a structured reply was asked for; null when none was
   */
  static WireFault fault(
      int status, @Nullable String retryAfter, String refusal, @Nullable Form form) {
    if (status == 401) {
      return new WireFault(FaultKind.KEY, "the endpoint does not take the key");
    }
    if (status == 429) {
      // No waiting mends an empty account.
      return refusal.contains("insufficient_quota")
          ? new WireFault(FaultKind.REJECTED, "the account at the endpoint is empty")
          : new WireFault(FaultKind.BUSY, "the endpoint is busy", seconds(retryAfter));
    }
    if (status >= 500) {
      return status == 500 && form != null && form != Form.MARKED
          ? new WireFault(FaultKind.FORM, "status 500 to a structured request")
          : new WireFault(FaultKind.SERVER, "status " + status, seconds(retryAfter));
    }
    return new WireFault(FaultKind.REJECTED, "status " + status);
  }

  private static @Nullable Duration seconds(@Nullable String retryAfter) {
    if (retryAfter == null || !retryAfter.strip().matches("\\d{1,6}")) {
      return null;
    }
    Duration wish = Duration.ofSeconds(Long.parseLong(retryAfter.strip()));
    return wish.compareTo(LONGEST) < 0 ? wish : LONGEST;
  }
}
