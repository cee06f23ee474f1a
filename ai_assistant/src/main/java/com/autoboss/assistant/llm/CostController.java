package com.autoboss.assistant.llm;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.llm.spending.Budget;
import com.autoboss.assistant.llm.spending.SpendingHistory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What language models cost, for administrators of the maker. */
@RestController
class CostController {

  private static final int LONGEST = 366;

  private final SpendingHistory history;
  private final LlmSettings settings;
  private final Clock clock;

  CostController(SpendingHistory history, LlmSettings settings, Clock clock) {
    this.history = history;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Whom it was for stays out of it.
   *
   * @param days today and so many before it, at most a year
   */
  @GetMapping("/api/v1/insight/cost")
  @Requires(Permission.OPERATE)
  Cost cost(Caller caller, @RequestParam(defaultValue = "30") int days) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    LocalDate from = today.minusDays(Math.clamp(days, 1, LONGEST) - 1L);
    return new Cost(
        today,
        from,
        settings.prices().currency(),
        settings.key() == null ? List.of() : settings.models(),
        settings.budget(),
        history.days(from),
        history.models(from));
  }

  /**
   * Money is in the currency of the configured prices.
   *
   * @param currency its code, such as USD
   * @param configured names of the models in use; empty for quoting answers
   * @param budget of each day; what it does not limit is null
   */
  record Cost(
      LocalDate today,
      LocalDate from,
      String currency,
      List<String> configured,
      Budget budget,
      List<SpendingHistory.Day> days,
      List<SpendingHistory.OfModel> models) {}
}
