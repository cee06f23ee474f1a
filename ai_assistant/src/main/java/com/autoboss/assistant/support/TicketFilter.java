package com.autoboss.assistant.support;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets to list; null means all of them.
 *
 * @param search looked for in title, description and symptoms
 * @param limit 1 to 200
 */
public record TicketFilter(
    @Nullable TicketState state,
    @Nullable Priority priority,
    @Nullable String machineModel,
    @Nullable String organisation,
    @Nullable String assignee,
    @Nullable String owner,
    @Nullable String search,
    int limit,
    int offset) {

  private static final int MOST = 200;

  public TicketFilter {
    limit = Math.clamp(limit, 1, MOST);
    offset = Math.max(0, offset);
  }

  public static TicketFilter of(@Nullable TicketState state, int limit, int offset) {
    return new TicketFilter(state, null, null, null, null, null, null, limit, offset);
  }

  /** For a LIKE in lower case; the signs that mean something there mean themselves. */
  @Nullable String pattern() {
    return search == null || search.isBlank()
        ? null
        : "%" + search.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }
}
