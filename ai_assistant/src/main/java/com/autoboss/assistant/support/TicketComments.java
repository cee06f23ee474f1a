package com.autoboss.assistant.support;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.refusal.Invalid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said about tickets, between its owner and people of the maker, and among these. */
@Service
public class TicketComments {

  private static final int LONGEST = 10_000;

  private final TicketChanges changes;
  private final CommentStore comments;

  TicketComments(TicketChanges changes, CommentStore comments) {
    this.changes = changes;
    this.comments = comments;
  }

  /**
   * Says something; it never changes how the ticket stands.
   *
   * @param internal for people of the maker only
   */
  @Transactional
  public TicketComment add(Caller caller, UUID ticket, @Nullable String text, boolean internal) {
    String words = Clean.text("text", text, LONGEST);
    if (!changes.touch(caller, ticket)) {
      throw new UnknownTicket();
    }
    if (internal) {
      caller.needs(Permission.HANDLE_TICKETS);
    }
    if (words == null) {
      throw new Invalid("comment-empty", "the comment has no text");
    }
    UUID id = UUID.randomUUID();
    comments.insert(caller, ticket, id, words, internal);
    return of(caller, ticket).stream()
        .filter(comment -> comment.id().equals(id))
        .findFirst()
        .orElseThrow(UnknownTicket::new);
  }

  /** The oldest first; internal ones only for people of the maker. Empty for a foreign ticket. */
  public List<TicketComment> of(Caller caller, UUID ticket) {
    return comments.of(caller, ticket);
  }

  /** Internal words are gone for somebody who asks without them. */
  public List<TicketComment> open(Caller caller, UUID ticket) {
    return of(caller, ticket).stream().filter(comment -> !comment.internal()).toList();
  }
}
