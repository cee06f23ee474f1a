package com.autoboss.assistant.chat;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The turns that run on this node now, each in a virtual thread of its own, so many at once. */
final class Slots {

  private final int size;
  private final Semaphore free;
  private final Map<UUID, Interrupts> running = new ConcurrentHashMap<>();

  Slots(int size) {
    this.size = size;
    this.free = new Semaphore(size);
  }

  int free() {
    return free.availablePermits();
  }

  /** The caller has seen a free slot, and is the only one who takes them. */
  void run(UUID turn, Consumer<Interrupts> body, Runnable afterwards) {
    free.acquireUninterruptibly();
    Interrupts interrupts = new Interrupts();
    running.put(turn, interrupts);
    Thread.ofVirtual()
        .name("turn-" + turn)
        .start(() -> {
          try {
            body.accept(interrupts);
          } finally {
            running.remove(turn, interrupts);
            free.release();
            afterwards.run();
          }
        });
  }

  Collection<UUID> running() {
    return running.keySet().stream().toList();
  }

  void interrupt(UUID turn) {
    Interrupts interrupts = running.get(turn);
    if (interrupts != null) {
      interrupts.interrupt();
    }
  }

  void interruptAll() {
    running.values().forEach(Interrupts::interrupt);
  }

  /** Whether nothing runs any more, at last within this time. */
  boolean drained(Duration atMost) throws InterruptedException {
    boolean empty = free.tryAcquire(size, atMost.toMillis(), TimeUnit.MILLISECONDS);
    if (empty) {
      free.release(size);
    }
    return empty;
  }
}
