package com.autoboss.assistant.llm.spending;

import com.autoboss.assistant.llm.wire.Ask;
import com.autoboss.assistant.llm.wire.Tokens;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is spent on models. Before a call its worst case is reserved, after it what it did use takes
 * that place; between the two the budget cannot be exceeded, whoever calls, on whatever node.
 */
public final class Spending {

  private static final Logger LOG = LoggerFactory.getLogger(Spending.class);

  /** A call that has not been settled so long after its end never will be. */
  private static final Duration GRACE = Duration.ofMinutes(1);

  private final SpendingStore store;
  private final Clock clock;
  private final Supplier<UUID> ids;
  private final Prices prices;
  private final Budget budget;
  private final AtomicReference<Instant> looked = new AtomicReference<>(Instant.MIN);
  private final Set<OpenDay> open = ConcurrentHashMap.newKeySet();

  public Spending(JdbcClient jdbc, Clock clock, Supplier<UUID> ids, Prices prices, Budget budget) {
    this.store = new SpendingStore(jdbc);
    this.clock = clock;
    this.ids = ids;
    this.prices = prices;
    this.budget = budget;
  }

  /** Reserves the worst case of a call; empty when the budget has no room for it. */
  public Optional<Call> reserve(Account payer, Ask ask) {
    Tokens worst = new Tokens(ask.mostPromptTokens(), 0, ask.mostTokens());
    BigDecimal money = prices.cost(ask.model(), worst);
    Call call =
        new Call(
            ids.get(),
            today(),
            payer,
            ask.model(),
            new Call.Sum(worst.prompt() + worst.reply(), money == null ? BigDecimal.ZERO : money),
            own(ask.model(), ask.promptTokens(), ask.mostTokens()),
            ask.time().plus(GRACE));
    return Undisturbed.run(() -> {
      chargeLeftOpen();
      openDay(call.day(), payer.organisation());
      return store.reserve(call, budget) ? Optional.of(call) : Optional.<Call>empty();
    });
  }

  /** The call cost nothing. */
  public Counted settleFree(Call call, String outcome) {
    return settle(call, new Counted(0, 0, 0, BigDecimal.ZERO, true), outcome);
  }

  /** The call ended without our seeing how much of it the endpoint charges: as much as it can. */
  public Counted settleUnseen(Call call, String outcome) {
    return settle(call, call.likely(), outcome);
  }

  /** The call cost what the endpoint says. */
  public Counted settle(Call call, Tokens tokens, String outcome) {
    return settle(
        call,
        new Counted(
            tokens.prompt(),
            Math.min(tokens.cached(), tokens.prompt()),
            tokens.reply(),
            prices.cost(call.model(), tokens),
            false),
        outcome);
  }

  /** The endpoint does not say what the call cost; this is what it read and wrote, as we count. */
  public Counted settleCounted(Call call, String reply, String outcome) {
    return settle(call, own(call.model(), call.likely().prompt(), Tokens.count(reply)), outcome);
  }

  /** Charges what processes that died have left open, by our own count. */
  public void settleAbandoned() {
    Undisturbed.run(() -> {
      store.leftOpen().forEach(store::abandon);
      return true;
    });
  }

  /** How much of today's budget the installation has used, reservations included, from 0. */
  public double usedToday() {
    return store.day(today(), SpendingStore.ALL).stream().mapToDouble(this::used).max().orElse(0);
  }

  /** The part of the budget at which to warn. */
  public double warning() {
    return budget.warning();
  }

  private Counted settle(Call call, Counted used, String outcome) {
    return Undisturbed.run(() -> {
      warnIfNearEnd(call.day(), store.settle(call.id(), used, outcome));
      return used;
    });
  }

  private Counted own(String model, long prompt, long reply) {
    BigDecimal cost = prices.cost(model, new Tokens(prompt, 0, reply));
    return new Counted(prompt, 0, reply, cost, true);
  }

  private void warnIfNearEnd(LocalDate date, List<SpentDay> days) {
    for (SpentDay day : days) {
      boolean near = !day.warned() && used(day) >= budget.warning();
      if (near && store.warn(date, day.organisation())) {
        LOG.warn(
            "llm.budget-warning day={} organisation={} used={}%",
            date,
            day.organisation().equals(SpendingStore.ALL) ? "all" : day.organisation(),
            Math.round(used(day) * 100));
      }
    }
  }

  private double used(SpentDay day) {
    DayLimit limit =
        day.organisation().equals(SpendingStore.ALL) ? budget.all() : budget.organisation();
    return limit.used(day.spent().add(day.reserved()), day.tokens() + day.reservedTokens());
  }

  /** Once in a while, beside a call: what is left open holds money until somebody looks. */
  private void chargeLeftOpen() {
    Instant now = clock.instant();
    Instant last = looked.get();
    if (last.isBefore(now.minus(GRACE)) && looked.compareAndSet(last, now)) {
      store.leftOpen().forEach(store::abandon);
    }
  }

  private void openDay(LocalDate day, UUID organisation) {
    OpenDay key = new OpenDay(day, organisation);
    if (!open.contains(key)) {
      store.openDay(day, organisation);
      open.removeIf(old -> old.day().isBefore(day));
      open.add(key);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** A day whose rows are there. */
  private record OpenDay(LocalDate day, UUID organisation) {}
}
