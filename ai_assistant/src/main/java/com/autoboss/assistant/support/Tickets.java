package com.autoboss.assistant.support;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.refusal.Invalid;
import com.autoboss.assistant.refusal.NotAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a caller may do with tickets: its owner sees it and speaks in it, people of the maker who
 * handle tickets do all of it. A foreign ticket and a missing one are refused alike, with code
 * {@code unknown-ticket}.
 */
@Service
public class Tickets {

  private final TicketStore store;
  private final TicketChanges changes;
  private final Desk desk;
  private final TicketLetters letters;

  Tickets(TicketStore store, TicketChanges changes, Desk desk, TicketLetters letters) {
    this.store = store;
    this.changes = changes;
    this.desk = desk;
    this.letters = letters;
  }

  /**
   * Opens a ticket and tells people of it, both or neither. A talk has one open ticket: handing it
   * over again returns that one.
   */
  @Transactional
  public Ticket open(Caller caller, NewTicket ticket) {
    caller.needs(Permission.ASK);
    Desk.Opened opened = desk.open(caller, ticket);
    Ticket stored = get(caller, opened.id());
    if (opened.isNew()) {
      letters.tell(stored);
    }
    return stored;
  }

  public Ticket get(Caller caller, UUID id) {
    return store.find(caller, id).orElseThrow(UnknownTicket::new);
  }

  /** The latest ticket that the talk was handed over with. */
  public Ticket ofTalk(Caller caller, UUID conversation) {
    return store.ofTalk(caller, conversation).orElseThrow(UnknownTicket::new);
  }

  /** By priority, the newest first. */
  public List<Ticket> page(Caller caller, TicketFilter filter) {
    return store.page(caller, filter);
  }

  /** How many there are on all pages together. */
  public int count(Caller caller, TicketFilter filter) {
    return store.count(caller, filter);
  }

  /** What had been tried, as JSON: a list of {@link TranscriptTurn}. */
  public String transcript(Caller caller, UUID id) {
    return store.transcript(caller, id).orElseThrow(UnknownTicket::new);
  }

  /**
   * The caller works on it from now on; refused with {@code ticket-taken} when somebody else does.
   */
  @Transactional
  public Ticket take(Caller caller, UUID id) {
    get(caller, id);
    caller.needs(Permission.HANDLE_TICKETS);
    if (!changes.take(caller, id)) {
      throw new TicketTaken();
    }
    return get(caller, id);
  }

  /** The owner may correct the own words and close it; the rest is the maker's. */
  @Transactional
  public Ticket change(Caller caller, UUID id, TicketChange change) {
    if (!changes.touch(caller, id)) {
      throw new UnknownTicket();
    }
    Ticket before = get(caller, id);
    boolean ownersOwn =
        !change.text().isOfMaker()
            && change.assignee() == null
            && (change.state() == null || change.state() == TicketState.CLOSED);
    if (!ownersOwn && !caller.may(Permission.HANDLE_TICKETS)) {
      throw new NotAllowed("not-allowed", "only the support of the maker may change this");
    }
    TicketChange whole =
        new TicketChange(
            change.text().or(before.text()), change.state(), change.priority(), change.assignee());
    changes.change(caller, id, whole, assignee(change.assignee()));
    return get(caller, id);
  }

  private @Nullable UUID assignee(@Nullable String name) {
    return name == null || name.isBlank()
        ? null
        : changes
            .assignee(name.strip())
            .orElseThrow(() ->
                new Invalid("unknown-assignee", "the assignee is nobody of the maker's people"));
  }
}
