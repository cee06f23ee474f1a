package com.autoboss.assistant.support;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.photos.Photo;
import com.autoboss.assistant.photos.PictureResponse;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tickets over HTTP. */
@RestController
@RequestMapping("/api/v1/tickets")
class TicketController {

  private final Tickets tickets;
  private final TicketComments comments;
  private final TicketPhotos photos;
  private final EscalationSettings settings;

  TicketController(
      Tickets tickets, TicketComments comments, TicketPhotos photos, EscalationSettings settings) {
    this.tickets = tickets;
    this.comments = comments;
    this.photos = photos;
    this.settings = settings;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Permission.ASK)
  Opened open(
      Caller caller,
      @RequestBody TicketBody body,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    Ticket ticket = tickets.open(caller, body.newTicket(key));
    return new Opened(TicketView.of(ticket), settings.contacts());
  }

  @GetMapping
  @Requires(Permission.ASK)
  Page all(Caller caller, TicketAsked asked) {
    TicketFilter filter = asked.filter(caller);
    return new Page(
        tickets.page(caller, filter).stream().map(TicketView::of).toList(),
        tickets.count(caller, filter));
  }

  @GetMapping("/{id}")
  @Requires(Permission.ASK)
  Whole get(Caller caller, @PathVariable UUID id) {
    return new Whole(
        TicketView.of(tickets.get(caller, id)),
        tickets.transcript(caller, id),
        photos.of(caller, id),
        comments.of(caller, id));
  }

  @GetMapping("/{id}/attachments/{photo}")
  @Requires(Permission.ASK)
  byte[] photo(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable UUID photo,
      HttpServletResponse response) {
    return PictureResponse.of(photos.get(caller, id, photo), photo, response);
  }

  @PatchMapping("/{id}")
  @Requires(Permission.ASK)
  TicketView change(Caller caller, @PathVariable UUID id, @RequestBody TicketBody body) {
    return TicketView.of(tickets.change(caller, id, body.change()));
  }

  @PostMapping("/{id}/take")
  @Requires(Permission.HANDLE_TICKETS)
  TicketView take(Caller caller, @PathVariable UUID id) {
    return TicketView.of(tickets.take(caller, id));
  }

  @PostMapping("/{id}/comments")
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Permission.ASK)
  TicketComment comment(
      Caller caller,
      @PathVariable UUID id,
      @RequestBody Comment comment,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    boolean internal = Boolean.TRUE.equals(comment.internal());
    return comments.add(caller, id, comment.text(), internal, key);
  }

  @PostMapping("/{id}/close")
  @Requires(Permission.ASK)
  TicketView close(Caller caller, @PathVariable UUID id) {
    TicketText nothing = TicketText.of(null, null);
    return TicketView.of(
        tickets.change(caller, id, new TicketChange(nothing, TicketState.CLOSED, null, null)));
  }

  /** What is said. */
  record Comment(@Nullable String text, @Nullable Boolean internal) {}

  /** One page of the list, and how many there are. */
  record Page(List<TicketView> tickets, int total) {}

  /** A new ticket, and whom one may call meanwhile. */
  record Opened(@JsonUnwrapped TicketView ticket, List<Contact> contacts) {}

  /**
   * A ticket with what had been tried and what was said.
   *
   * @param attachments photos of the talk, also those that came after it was handed over
   */
  record Whole(
      @JsonUnwrapped TicketView ticket,
      @JsonRawValue String transcript,
      List<Photo> attachments,
      List<TicketComment> comments) {}
}
