package com.autoboss.assistant.chat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Claims the turns that may run and runs them; keeps their leases; takes over those of nodes that
 * died. Woken by every acceptance and every end, and else by the clock.
 */
@Component
final class TurnRunner implements SmartLifecycle {

  private final ChatSettings settings;
  private final TurnLeases leases;
  private final TurnRun run;
  private final TurnNews news;

  private final UUID node = UUID.randomUUID();
  private final Slots slots;
  private volatile @Nullable Rounds claiming;
  private volatile @Nullable Rounds keeping;

  TurnRunner(ChatSettings settings, TurnLeases leases, TurnRun run, TurnNews news) {
    this.settings = settings;
    this.leases = leases;
    this.run = run;
    this.news = news;
    this.slots = new Slots(settings.atOnce());
    news.hear(this::heard);
  }

  /** There may be something to run. */
  void wake() {
    Rounds rounds = claiming;
    if (rounds != null) {
      rounds.ring();
    }
  }

  /** Stops the run of a turn that was cancelled, if it is here. */
  void interrupt(UUID turn) {
    slots.interrupt(turn);
    news.changed(turn);
    wake();
  }

  /** Another node has changed it: it may have to stop here, or another one may run now. */
  private void heard(UUID turn) {
    Rounds leasing = keeping;
    if (leasing != null && slots.running().contains(turn)) {
      leasing.ring();
    }
    wake();
  }

  @Override
  public void start() {
    news.tell(Watches.Stop.NONE);
    claiming = Rounds.begin("turn-claims", settings.poll(), this::claim);
    keeping = Rounds.begin("turn-leases", settings.beat(), this::keep);
  }

  /**
   * Claims nothing more, tells the streams to come back, lets running turns end for a while, and
   * puts the others back. The web server goes on meanwhile, because it stops later.
   */
  @Override
  public void stop() {
    try {
      end(claiming);
      news.tell(Watches.Stop.BEGUN);
      if (!slots.drained(settings.drain())) {
        slots.interruptAll();
        slots.drained(settings.drain());
      }
      end(keeping);
      news.tell(Watches.Stop.DONE);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    claiming = null;
    keeping = null;
  }

  @Override
  public boolean isRunning() {
    return claiming != null;
  }

  private void claim() {
    leases.giveUpLost().forEach(news::changed);
    int free = slots.free();
    while (free > 0) {
      List<Claim> claims = leases.claim(node, free);
      claims.forEach(claim -> slots.run(claim.turn(), stops -> run.run(claim, stops), this::wake));
      free = claims.isEmpty() ? 0 : slots.free();
    }
  }

  /** A run whose turn was cancelled elsewhere, or is another node's now, stops. */
  private void keep() {
    Collection<UUID> running = slots.running();
    Set<UUID> lost = new HashSet<>(running);
    leases.extend(node, running).forEach(lost::remove);
    lost.forEach(slots::interrupt);
  }

  private static void end(@Nullable Rounds rounds) throws InterruptedException {
    if (rounds != null) {
      rounds.end();
    }
  }
}
