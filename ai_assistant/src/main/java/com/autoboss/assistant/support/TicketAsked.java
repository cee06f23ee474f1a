package com.autoboss.assistant.support;

import com.autoboss.assistant.access.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets somebody asks for; what is absent does not matter.
 *
 * @param assignee id of one of the maker's people, or {@code me}
 * @param search words in number, title, description and symptoms
 */
record TicketAsked(
    @Nullable String state,
    @Nullable String priority,
    @Nullable String model,
    @Nullable String assignee,
    @Nullable String search,
    @Nullable Integer limit,
    @Nullable Integer offset) {

  private static final int USUAL = 50;

  TicketFilter filter(Caller caller) {
    return new TicketFilter(
        TicketWords.state(state),
        TicketWords.priority(priority),
        known(model),
        null,
        "me".equals(assignee) ? caller.member().toString() : known(assignee),
        null,
        search,
        limit == null ? USUAL : limit,
        offset == null ? 0 : offset);
  }

  private static @Nullable String known(@Nullable String word) {
    return word == null || word.isBlank() ? null : word.strip();
  }
}
