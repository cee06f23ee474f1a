package com.autoboss.assistant.packs;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The keys with which packs are signed: made when the first is needed, exchanged on request. */
@Component
class PackKeys {

  private final PackKeyStore store;
  private final Clock clock;

  PackKeys(PackKeyStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  PackKey inUse() {
    return store
        .inUse()
        .orElseGet(() -> {
          store.insert(PackKey.fresh(clock.instant()));
          return store.inUse().orElseThrow();
        });
  }

  /** The one in use and all before it, the latest first. */
  List<PackKey> all() {
    inUse();
    return store.all();
  }

  /** Signs with another key from now on. */
  @Transactional
  PackKey exchange(Caller caller) {
    caller.needs(Permission.OPERATE);
    store.retire();
    return inUse();
  }
}
