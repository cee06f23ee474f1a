package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.refusal.Conflicting;
import com.autoboss.assistant.refusal.Missing;
import com.autoboss.assistant.search.PartNames;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The maker's own names of things. What an editor changes counts at once on this node and within
 * half a minute on others.
 */
@Service
class Glossary {

  private static final int MOST = 2_000;
  private static final long FRESH = Duration.ofSeconds(30).toNanos();

  private final GlossaryStore store;
  private volatile @Nullable Loaded loaded;

  Glossary(GlossaryStore store) {
    this.store = store;
  }

  /** The names as searching uses them. */
  PartNames names() {
    Loaded known = loaded;
    if (known == null || System.nanoTime() - known.at > FRESH) {
      known = read(known);
      loaded = known;
    }
    return known.names;
  }

  /** Analyses the names again only when there are others. */
  private Loaded read(@Nullable Loaded before) {
    List<Map<String, Set<String>>> things = store.all().stream().map(GlossaryEntry::names).toList();
    PartNames names =
        before != null && before.things.equals(things) ? before.names : PartNames.of(things);
    return new Loaded(things, names, System.nanoTime());
  }

  List<GlossaryEntry> all(Caller caller) {
    caller.needs(Permission.EDIT_MANUALS);
    return store.all();
  }

  /** Refused with {@code glossary-full} above 2,000 entries. */
  GlossaryEntry add(Caller caller, GlossaryEntry entry) {
    caller.needs(Permission.EDIT_MANUALS);
    if (store.count() >= MOST) {
      throw new Conflicting("glossary-full", "a glossary has at most " + MOST + " entries");
    }
    return put(caller, entry);
  }

  /** Throws {@link Missing} when there is no such entry. */
  GlossaryEntry change(Caller caller, GlossaryEntry entry) {
    caller.needs(Permission.EDIT_MANUALS);
    if (store.get(entry.id()).isEmpty()) {
      throw unknown();
    }
    return put(caller, entry);
  }

  void remove(Caller caller, UUID id) {
    caller.needs(Permission.EDIT_MANUALS);
    if (!store.delete(id)) {
      throw unknown();
    }
    loaded = null;
  }

  private GlossaryEntry put(Caller caller, GlossaryEntry entry) {
    store.put(caller, entry);
    loaded = null;
    return entry;
  }

  private static Missing unknown() {
    return new Missing("unknown-glossary-entry", "there is no such entry");
  }

  private record Loaded(List<Map<String, Set<String>>> things, PartNames names, long at) {}
}
