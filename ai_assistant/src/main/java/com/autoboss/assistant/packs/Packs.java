package com.autoboss.assistant.packs;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.knowledge.ManualVersion;
import com.autoboss.assistant.knowledge.Manuals;
import com.autoboss.assistant.machines.Machine;
import com.autoboss.assistant.machines.Model;
import com.autoboss.assistant.refusal.Missing;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Packs that a caller may have: of published manuals that the caller may read. */
@Service
class Packs {

  private final Manuals manuals;
  private final PackKeys keys;
  private final PackShelf shelf;
  private final PackMaking making;

  Packs(Manuals manuals, PackKeys keys, PackShelf shelf, PackMaking making) {
    this.manuals = manuals;
    this.keys = keys;
    this.shelf = shelf;
    this.making = making;
  }

  /** Refused with {@code no-manuals} where there is nothing to put into it. */
  Pack of(Caller caller, @Nullable Machine machine, Model model) {
    List<ManualVersion> published = manuals.published(caller, model.id());
    if (published.isEmpty()) {
      throw new Missing("no-manuals", "there are no manuals for this model");
    }
    PackSubject subject = new PackSubject(machine, model, published);
    PackKey key = keys.inUse();
    return new Pack(subject, key, subject.mark(key));
  }

  Path file(Caller caller, Pack pack) {
    return shelf.file(pack.mark(), path -> making.make(caller, pack.subject(), pack.key(), path));
  }

  /**
   * A pack that can be made.
   *
   * @param mark the same for the same content
   */
  record Pack(PackSubject subject, PackKey key, String mark) {}
}
