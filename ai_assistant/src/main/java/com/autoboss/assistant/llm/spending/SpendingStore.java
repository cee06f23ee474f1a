package com.autoboss.assistant.llm.spending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables of days and calls. Rows of days are locked in the order of their organisation, so that
 * no two calls wait for each other.
 */
final class SpendingStore {

  /** Stands for the whole installation. */
  static final UUID ALL = new UUID(0, 0);

  private static final String OPEN_DAY =
      """
      insert into ai_assistant.llm_day (day, organisation) values (:day, :all), (:day, :organisation)
      on conflict do nothing
      """;

  /** Room is judged on the locked, newest rows; where either has none, nothing changes. */
  private static final String RESERVE =
      """
      with held as (
        select organisation,
          spent + reserved + :money <= case when organisation = :all
            then :all_money::numeric else :organisation_money::numeric end is not false
          and tokens + reserved_tokens + :tokens <= case when organisation = :all
            then :all_tokens::bigint else :organisation_tokens::bigint end is not false as fits
        from ai_assistant.llm_day
        where day = :day and organisation in (:all, :organisation)
        order by organisation
        for update
      ), taken as (
        update ai_assistant.llm_day d
        set reserved = d.reserved + :money, reserved_tokens = d.reserved_tokens + :tokens
        from held
        where d.day = :day and d.organisation = held.organisation
          and (select count(*) = 2 and bool_and(fits) from held)
        returning 1
      )
      insert into ai_assistant.llm_call (id, day, organisation, member, conversation, turn, model, state,
        reserved, reserved_tokens, prompt_tokens, reply_tokens, cost, until)
      select :id, :day, :organisation, :member, :conversation, :turn, :model, 'RESERVED',
        :money, :tokens, :prompt, :reply, :cost, now() + make_interval(secs => :seconds)
      where exists (select from taken)
      """;

  /**
   * Not waited for until it is on disk: lost with a crash of the database, it leaves a reservation,
   * which is charged in full.
   */
  private static final String SETTLE =
      """
      with quick as (
        select set_config('synchronous_commit', 'off', true) as level
      ), settled as (
        update ai_assistant.llm_call
        set state = 'SETTLED', outcome = :outcome, prompt_tokens = :prompt, cached_tokens = :cached,
          reply_tokens = :reply, estimated = :estimated, cost = :cost
        where id = :id and state = 'RESERVED'
        returning day, organisation, reserved, reserved_tokens
      ), held as (
        select d.day, d.organisation
        from ai_assistant.llm_day d join settled on settled.day = d.day
        where d.organisation in (:all, settled.organisation)
        order by d.organisation
        for update of d
      )
      update ai_assistant.llm_day d
      set reserved = d.reserved - settled.reserved,
        reserved_tokens = d.reserved_tokens - settled.reserved_tokens,
        spent = d.spent + coalesce(:cost::numeric, 0), tokens = d.tokens + :prompt + :reply, calls = d.calls + 1
      from settled, held, quick
      where d.day = held.day and d.organisation = held.organisation and quick.level = 'off'
      returning d.organisation, d.spent, d.reserved, d.tokens, d.reserved_tokens, d.warned
      """;

  private static final String LEFT_OPEN =
      """
      select id from ai_assistant.llm_call where state = 'RESERVED' and until < now() order by until limit 1000
      """;

  private static final String ABANDON =
      """
      with left_open as (
        update ai_assistant.llm_call set state = 'ABANDONED', outcome = 'abandoned'
        where id = :id and state = 'RESERVED' and until < now()
        returning day, organisation, reserved, reserved_tokens, cost, prompt_tokens, reply_tokens
      ), held as (
        select d.day, d.organisation
        from ai_assistant.llm_day d join left_open on left_open.day = d.day
        where d.organisation in (:all, left_open.organisation)
        order by d.organisation
        for update of d
      )
      update ai_assistant.llm_day d
      set reserved = d.reserved - l.reserved, reserved_tokens = d.reserved_tokens - l.reserved_tokens,
        spent = d.spent + coalesce(l.cost, 0), tokens = d.tokens + l.prompt_tokens + l.reply_tokens, calls = d.calls + 1
      from left_open l, held
      where d.day = held.day and d.organisation = held.organisation
      """;

  private static final String DAY =
      """
      select organisation, spent, reserved, tokens, reserved_tokens, warned
      from ai_assistant.llm_day where day = :day and organisation in (:all, :organisation)
      """;

  private static final String WARN =
      """
      update ai_assistant.llm_day set warned = true
      where day = :day and organisation = :organisation and not warned
      """;

  private final JdbcClient jdbc;

  SpendingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void openDay(LocalDate day, UUID organisation) {
    jdbc.sql(OPEN_DAY)
        .param("day", day)
        .param("all", ALL)
        .param("organisation", organisation)
        .update();
  }

  /** False when there is no room. */
  boolean reserve(Call call, Budget budget) {
    return jdbc.sql(RESERVE)
            .param("all", ALL)
            .param("id", call.id())
            .param("day", call.day())
            .param("organisation", call.payer().organisation())
            .param("member", call.payer().member())
            .param("conversation", call.payer().conversation())
            .param("turn", call.payer().turn())
            .param("model", call.model())
            .param("money", call.worst().money())
            .param("tokens", call.worst().tokens())
            .param("prompt", call.likely().prompt())
            .param("reply", call.likely().reply())
            .param("cost", call.likely().cost())
            .param("seconds", call.time().toMillis() / 1000.0)
            .param("all_money", budget.all().money())
            .param("organisation_money", budget.organisation().money())
            .param("all_tokens", budget.all().tokens())
            .param("organisation_tokens", budget.organisation().tokens())
            .update()
        == 1;
  }

  /** How the days of the call stand after it; empty when it was settled before. */
  List<SpentDay> settle(UUID call, Counted used, String outcome) {
    return jdbc.sql(SETTLE)
        .param("all", ALL)
        .param("id", call)
        .param("outcome", outcome)
        .param("prompt", used.prompt())
        .param("cached", used.cached())
        .param("reply", used.reply())
        .param("estimated", used.estimated())
        .param("cost", used.cost())
        .query(SpendingStore::read)
        .list();
  }

  List<UUID> leftOpen() {
    return jdbc.sql(LEFT_OPEN).query((row, n) -> row.getObject("id", UUID.class)).list();
  }

  void abandon(UUID call) {
    jdbc.sql(ABANDON).param("all", ALL).param("id", call).update();
  }

  /** Of the installation and of the organisation, those there are. */
  List<SpentDay> day(LocalDate day, UUID organisation) {
    return jdbc.sql(DAY)
        .param("day", day)
        .param("all", ALL)
        .param("organisation", organisation)
        .query(SpendingStore::read)
        .list();
  }

  /** True for the first who warns. */
  boolean warn(LocalDate day, UUID organisation) {
    return jdbc.sql(WARN).param("day", day).param("organisation", organisation).update() == 1;
  }

  private static SpentDay read(ResultSet row, int number) throws SQLException {
    return new SpentDay(
        row.getObject("organisation", UUID.class),
        row.getBigDecimal("spent"),
        row.getBigDecimal("reserved"),
        row.getLong("tokens"),
        row.getLong("reserved_tokens"),
        row.getBoolean("warned"));
  }
}
