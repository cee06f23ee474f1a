package com.autoboss.assistant.compat;

import com.autoboss.assistant.support.TicketFilter;
import com.autoboss.assistant.support.TicketWords;
import org.jspecify.annotations.Nullable;

/** What to list; names are the query's. */
record CaseQuery(
    @Nullable String status,
    @Nullable String priority,
    @Nullable String machine_model,
    @Nullable String organization_id,
    @Nullable String assigned_to,
    @Nullable String created_by,
    @Nullable String search,
    @Nullable Integer limit,
    @Nullable Integer offset) {

  private static final int PAGE = 50;

  TicketFilter filter() {
    return new TicketFilter(
        TicketWords.state(status),
        TicketWords.priority(priority),
        given(machine_model),
        given(organization_id),
        given(assigned_to),
        given(created_by),
        given(search),
        limit == null ? PAGE : limit,
        offset == null ? 0 : offset);
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
