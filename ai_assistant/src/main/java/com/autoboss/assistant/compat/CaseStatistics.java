package com.autoboss.assistant.compat;

import java.util.Map;

/** How many support cases there are, as older clients know it. */
record CaseStatistics(
    int totalCases,
    int openCases,
    int investigatingCases,
    int waitingCases,
    int resolvedCases,
    int closedCases,
    Map<String, Integer> casesByMachineModel,
    Map<String, Integer> casesByPriority) {

  static final CaseStatistics NONE = new CaseStatistics(0, 0, 0, 0, 0, 0, Map.of(), Map.of());
}
