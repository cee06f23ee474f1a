package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.chat.Conversation;
import com.autoboss.assistant.chat.Conversations;
import com.autoboss.assistant.chat.Turn;
import com.autoboss.assistant.chat.Turns;
import com.autoboss.assistant.support.TicketFilter;
import com.autoboss.assistant.support.Tickets;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether a session should go to people, and whether it did. */
@RestController
@RequestMapping("/api/ai/sessions/{id}")
class EvaluationController {

  private static final int MOST = 200;

  private final Conversations conversations;
  private final Turns turns;
  private final Tickets tickets;

  EvaluationController(Conversations conversations, Turns turns, Tickets tickets) {
    this.conversations = conversations;
    this.turns = turns;
    this.tickets = tickets;
  }

  @PostMapping("/evaluate-escalation")
  @Requires(Permission.ASK)
  Evaluation evaluate(
      Caller caller, @PathVariable String id, @RequestBody EvaluationLimits limits) {
    Conversation talk = SessionsController.known(conversations, caller, id);
    List<Turn> ended =
        turns.latest(caller, talk.id()).stream().filter(turn -> turn.state().isEnd()).toList();
    return Evaluation.of(ended, limits);
  }

  @GetMapping("/escalation-history")
  @Requires(Permission.ASK)
  History history(Caller caller, @PathVariable String id) {
    UUID talk = SessionsController.known(conversations, caller, id).id();
    List<CaseView> escalations =
        tickets.page(caller, TicketFilter.of(null, MOST, 0)).stream()
            .filter(ticket -> talk.equals(ticket.conversation()))
            .map(ticket -> CaseView.of(ticket, List.of()))
            .toList();
    return new History(talk, escalations, escalations.size());
  }

  /** The tickets of a session. */
  record History(UUID sessionId, List<CaseView> escalations, int total) {}
}
