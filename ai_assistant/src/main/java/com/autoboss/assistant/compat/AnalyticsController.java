package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.insight.AnswerFigures;
import com.autoboss.assistant.insight.HelpfulPage;
import com.autoboss.assistant.insight.Insight;
import com.autoboss.assistant.insight.LoadFigures;
import com.autoboss.assistant.insight.SessionFigures;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of use and quality, under the addresses that older clients know. */
@RestController
@RequestMapping("/api/ai")
class AnalyticsController {

  private static final String MONTH = "30";

  private final Insight insight;

  AnalyticsController(Insight insight) {
    this.insight = insight;
  }

  @GetMapping("/dashboard")
  @Requires(Permission.OPERATE)
  Dashboard dashboard(Caller caller, @RequestParam(defaultValue = MONTH) int days) {
    return new Dashboard(
        Insight.period(days),
        insight.sessions(caller, days),
        insight.helpfulPages(caller, days),
        insight.answers(caller, days),
        insight.load(caller, days));
  }

  @GetMapping("/analytics/session-metrics")
  @Requires(Permission.OPERATE)
  SessionFigures sessions(Caller caller, @RequestParam(defaultValue = MONTH) int days) {
    return insight.sessions(caller, days);
  }

  @GetMapping("/analytics/top-solutions")
  @Requires(Permission.OPERATE)
  Solutions solutions(Caller caller, @RequestParam(defaultValue = MONTH) int days) {
    List<HelpfulPage> pages = insight.helpfulPages(caller, days);
    return new Solutions(pages, pages.size());
  }

  @GetMapping("/analytics/response-quality")
  @Requires(Permission.OPERATE)
  AnswerFigures quality(Caller caller, @RequestParam(defaultValue = MONTH) int days) {
    return insight.answers(caller, days);
  }

  @GetMapping("/analytics/system-performance")
  @Requires(Permission.OPERATE)
  LoadFigures performance(Caller caller, @RequestParam(defaultValue = MONTH) int days) {
    return insight.load(caller, days);
  }

  /** All of it in one. */
  record Dashboard(
      int periodDays,
      SessionFigures sessionMetrics,
      List<HelpfulPage> topSolutions,
      AnswerFigures responseQuality,
      LoadFigures systemPerformance) {}

  /** What helped most: pages of manuals. */
  record Solutions(List<HelpfulPage> solutions, int total) {}
}
