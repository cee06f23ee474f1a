package com.autoboss.assistant.support;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What one needs to find one's way among tickets. */
@RestController
@RequestMapping("/api/v1/tickets")
class TicketOverviewController {

  private final TicketCounts counts;
  private final TicketPeople people;

  TicketOverviewController(TicketCounts counts, TicketPeople people) {
    this.counts = counts;
    this.people = people;
  }

  /** How many of those that the caller sees there are in each state, priority and model. */
  @GetMapping("/counts")
  @Requires(Permission.ASK)
  TicketStatistics counts(Caller caller) {
    return counts.of(caller);
  }

  @GetMapping("/people")
  @Requires(Permission.HANDLE_TICKETS)
  List<TicketPeople.Person> people(Caller caller) {
    return people.all(caller);
  }
}
