package com.autoboss.assistant.support;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.refusal.Invalid;
import java.nio.charset.StandardCharsets;
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
   * @param key the sender's name for it: sent again it is said once; null says it each time
   */
  @Transactional
  public TicketComment add(
      Caller caller, UUID ticket, @Nullable String text, boolean internal, @Nullable String key) {
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
    UUID id = id(caller, ticket, Clean.key(key));
    comments.insert(caller, ticket, id, words, internal);
    return of(caller, ticket).stream()
        .filter(comment -> comment.id().equals(id) && comment.text().equals(words))
        .findFirst()
        .orElseThrow(() ->
            new Invalid(
                "idempotency-key-reused", "this idempotency key was used for something else"));
  }

  private static UUID id(Caller caller, UUID ticket, @Nullable String key) {
    return key == null
        ? UUID.randomUUID()
        : UUID.nameUUIDFromBytes(
            "%s %s %s".formatted(caller.member(), ticket, key).getBytes(StandardCharsets.UTF_8));
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
