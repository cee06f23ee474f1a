package com.autoboss.assistant.support;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.refusal.Invalid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens tickets: each once, however often it is sent. Runs inside a transaction. */
@Component
final class Desk {

  private final TicketOpening opening;
  private final HandOver handOver;
  private final CommentStore comments;
  private final JsonMapper json;
  private final Clock clock;

  Desk(
      TicketOpening opening,
      HandOver handOver,
      CommentStore comments,
      JsonMapper json,
      Clock clock) {
    this.opening = opening;
    this.handOver = handOver;
    this.comments = comments;
    this.json = json;
    this.clock = clock;
  }

  Opened open(Caller caller, NewTicket asked) {
    UUID talk = asked.conversation();
    opening.lock(caller);
    Optional<TicketOpening.Same> sent = opening.sent(caller, asked);
    if (sent.isPresent()) {
      return new Opened(sent.get().id(), false);
    }
    NewTicket ticket =
        talk == null ? asked : asked.with(asked.text().or(handOver.words(caller, talk)));
    if (ticket.text().title() == null) {
      throw new Invalid("title-missing", "a ticket needs a title, or the talk that it is about");
    }
    Opened opened =
        opening
            .same(caller, ticket)
            .map(same -> again(caller, same, ticket, asked))
            .orElseGet(() -> insert(caller, ticket));
    opening.keep(caller, asked, opened.id());
    return opened;
  }

  /** What is new in what was sent again is said in the ticket, once. */
  private Opened again(Caller caller, TicketOpening.Same same, NewTicket ticket, NewTicket sent) {
    String words =
        Stream.of(
                sent.text().title(),
                sent.text().description(),
                sent.text().symptoms(),
                sent.callback())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    boolean said =
        words.isEmpty()
            || same.bodyHash().equals(ticket.bodyHash())
            || comments.of(caller, same.id()).stream()
                .anyMatch(comment -> comment.text().equals(words));
    if (!said) {
      comments.insert(caller, same.id(), UUID.randomUUID(), words, false);
    }
    return new Opened(same.id(), false);
  }

  private Opened insert(Caller caller, NewTicket ticket) {
    UUID talk = ticket.conversation();
    List<TranscriptTurn> tried = talk == null ? List.of() : handOver.transcript(caller, talk);
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    UUID id = opening.insert(caller, ticket, day, json.writeValueAsString(tried));
    if (talk != null) {
      handOver.escalate(caller, talk);
    }
    return new Opened(id, true);
  }

  /** A ticket, and whether it is new. */
  record Opened(UUID id, boolean isNew) {}
}
