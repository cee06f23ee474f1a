package com.autoboss.assistant.support;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A talk, or a case of its own, that people of the maker take over.
 *
 * @param number such as AB-20261124-0001, for people
 * @param caseNumber the same ticket under the name that the host application knows
 * @param reason null for a case that somebody opened without a talk
 * @param conversation null without a talk, and when it was deleted
 */
public record Ticket(
    UUID id,
    String number,
    String caseNumber,
    TicketState state,
    Priority priority,
    @Nullable Reason reason,
    TicketText text,
    People people,
    @Nullable UUID conversation,
    Times times) {

  /**
   * Who has to do with it, as member ids, or as the host's where it knows them.
   *
   * @param assignee of the maker; null while nobody has taken it
   * @param callback where the owner can be called back, in his words; null when he did not say
   * @param called their names, for people
   */
  public record People(
      String owner,
      String organisation,
      @Nullable String assignee,
      @Nullable String callback,
      Names called) {}

  /** How the people of a ticket are called. */
  public record Names(String owner, String organisation, @Nullable String assignee) {}

  /** When what happened. */
  public record Times(
      Instant createdAt,
      Instant updatedAt,
      @Nullable Instant resolvedAt,
      @Nullable Instant closedAt) {}
}
