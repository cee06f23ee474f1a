package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.support.TicketCounts;
import com.autoboss.assistant.support.TicketFilter;
import com.autoboss.assistant.support.TicketWords;
import com.autoboss.assistant.support.Tickets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of the host application's support-case page: what the caller sees, by priority. */
@RestController
@RequestMapping("/api/ai/support-cases")
class CaseListController {

  private static final int PAGE = 50;

  private final Tickets tickets;
  private final TicketCounts counts;

  CaseListController(Tickets tickets, TicketCounts counts) {
    this.tickets = tickets;
    this.counts = counts;
  }

  @GetMapping
  @Requires(Permission.ASK)
  Cases all(Caller caller, Query query) {
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

  /** What to list; names are the query's. */
  record Query(
      @Nullable String status,
      @Nullable String priority,
      @Nullable String machine_model,
      @Nullable String organization_id,
      @Nullable String assigned_to,
      @Nullable String created_by,
      @Nullable String search,
      @Nullable Integer limit,
      @Nullable Integer offset) {

    TicketFilter filter() {
      return new TicketFilter(
          TicketWords.state(status),
          TicketWords.priority(priority),
          given(machine_model),
          given(organization_id),
          given(assigned_to),
          given(created_by),
          given(search),
          limit == null ? PAGE : limit,
          offset == null ? 0 : offset);
    }

    private static @Nullable String given(@Nullable String text) {
      return text == null || text.isBlank() ? null : text.strip();
    }
  }

  record Cases(List<CaseView> cases, int total, int limit, int offset) {}
}
