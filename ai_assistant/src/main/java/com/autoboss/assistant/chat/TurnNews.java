package com.autoboss.assistant.chat;

import com.autoboss.assistant.nodes.Nodes;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Spreads the news of turns: to their readers here, and to the other nodes. */
@Component
final class TurnNews {

  private final Watches watches;
  private final Nodes nodes;

  TurnNews(Watches watches, Nodes nodes) {
    this.watches = watches;
    this.nodes = nodes;
  }

  /** This event was stored just now. */
  void stored(UUID turn, TurnEvent event) {
    watches.publish(turn, event);
    nodes.tell(turn);
  }

  /** There is something new in the database. */
  void changed(UUID turn) {
    watches.wake(turn);
    nodes.tell(turn);
  }

  /** How far this node is with stopping. */
  void tell(Watches.Stop how) {
    watches.tell(how);
  }

  /** Another node has changed the turn: readers here look, and who ran it here has lost it. */
  void hear(Consumer<UUID> lost) {
    nodes.listen(turn -> {
      watches.wake(turn);
      lost.accept(turn);
    });
  }
}
