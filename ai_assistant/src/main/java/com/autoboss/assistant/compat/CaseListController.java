package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.support.TicketCounts;
import com.autoboss.assistant.support.TicketFilter;
import com.autoboss.assistant.support.Tickets;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of the host application's support-case page: what the caller sees, by priority. */
@RestController
@RequestMapping("/api/ai/support-cases")
class CaseListController {

  private final Tickets tickets;
  private final TicketCounts counts;

  CaseListController(Tickets tickets, TicketCounts counts) {
    this.tickets = tickets;
    this.counts = counts;
  }

  @GetMapping
  @Requires(Permission.ASK)
  Cases all(Caller caller, CaseQuery query) {
    TicketFilter filter = query.filter();
    List<CaseView> cases =
        tickets.page(caller, filter).stream()
            .map(ticket -> CaseView.of(ticket, List.of()))
            .toList();
    return new Cases(cases, tickets.count(caller, filter), filter.limit(), filter.offset());
  }

  @GetMapping("/stats")
  @Requires(Permission.ASK)
  CaseStatistics statistics(Caller caller) {
    return CaseStatistics.of(counts.of(caller));
  }

  record Cases(List<CaseView> cases, int total, int limit, int offset) {}
}
