package com.autoboss.assistant.compat;

import com.autoboss.assistant.support.TicketState;
import com.autoboss.assistant.support.TicketStatistics;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many support cases the caller sees, as the host application knows it. */
record CaseStatistics(
    int totalCases,
    int openCases,
    int investigatingCases,
    int waitingCases,
    int resolvedCases,
    int closedCases,
    @Nullable Double avgResolutionTimeHours,
    Map<String, Integer> casesByMachineModel,
    Map<String, Integer> casesByPriority) {

  static CaseStatistics of(TicketStatistics tickets) {
    Map<String, Integer> byPriority = new LinkedHashMap<>();
    tickets.byPriority().forEach((key, count) -> byPriority.put(CaseView.priority(key), count));
    return new CaseStatistics(
        tickets.total(),
        count(tickets, TicketState.OPEN),
        count(tickets, TicketState.INVESTIGATING),
        count(tickets, TicketState.WAITING_ON_CUSTOMER),
        count(tickets, TicketState.RESOLVED),
        count(tickets, TicketState.CLOSED),
        tickets.hoursToResolve(),
        tickets.byModel(),
        byPriority);
  }

  private static int count(TicketStatistics tickets, TicketState state) {
    return tickets.byState().getOrDefault(state, 0);
  }
}
