package com.autoboss.assistant.llm.spending;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was spent on language models by the whole installation, day by day (UTC) and by model. */
public final class SpendingHistory {

  private static final String DAYS =
      """
      select day, spent, reserved, tokens, reserved_tokens, calls
      from ai_assistant.llm_day where organisation = :all and day >= :from order by day
      """;

  private static final String MODELS =
      """
      select model, count(*) as calls, count(*) filter (where outcome not in ('stop', 'length', 'other')) as failed,
        sum(prompt_tokens) as prompt_tokens, sum(reply_tokens) as reply_tokens,
        coalesce(sum(cost), 0) as cost, bool_or(cost is null) as unpriced
      from ai_assistant.llm_call where day >= :from and state <> 'RESERVED'
      group by model order by cost desc, calls desc, model
      """;

  private final JdbcClient jdbc;

  public SpendingHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The days since then on which a model was called, the oldest first. */
  public List<Day> days(LocalDate from) {
    return jdbc.sql(DAYS)
        .param("all", SpendingStore.ALL)
        .param("from", from)
        .query(SpendingHistory::day)
        .list();
  }

  /** The models called since then, the dearest first. */
  public List<OfModel> models(LocalDate from) {
    return jdbc.sql(MODELS).param("from", from).query(SpendingHistory::model).list();
  }

  private static Day day(ResultSet row, int number) throws SQLException {
    return new Day(
        row.getObject("day", LocalDate.class),
        row.getBigDecimal("spent"),
        row.getBigDecimal("reserved"),
        row.getLong("tokens"),
        row.getLong("reserved_tokens"),
        row.getLong("calls"));
  }

  private static OfModel model(ResultSet row, int number) throws SQLException {
    return new OfModel(
        row.getString("model"),
        row.getLong("calls"),
        row.getLong("failed"),
        row.getLong("prompt_tokens"),
        row.getLong("reply_tokens"),
        row.getBigDecimal("cost"),
        row.getBoolean("unpriced"));
  }

  /**
   * One day.
   *
   * @param reserved what calls under way may cost at worst
   */
  public record Day(
      LocalDate day,
      BigDecimal spent,
      BigDecimal reserved,
      long tokens,
      long reservedTokens,
      long calls) {}

  /**
   * What one model did.
   *
   * @param failed calls that brought no whole reply
   * @param unpriced whether some of its calls have no configured price, and so no cost here
   */
  public record OfModel(
      String model,
      long calls,
      long failed,
      long promptTokens,
      long replyTokens,
      BigDecimal cost,
      boolean unpriced) {}
}
