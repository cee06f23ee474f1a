package com.autoboss.assistant.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The log of a {@link PassageSource} as an index applies it. */
final class ChangeLog {

  private final PassageSource source;
  private final BooleanSupplier ending;

  /**
   * Reads this source.
   *
   * @param ending whether to leave the rest for another life
   */
  ChangeLog(PassageSource source, BooleanSupplier ending) {
    this.source = source;
    this.ending = ending;
  }

  /** Applies so many of the next changes and commits; true when there may be more. */
  boolean apply(Generation index, int most) {
    List<PassageSource.Change> changes = source.changesAfter(index.position(), most);
    if (changes.isEmpty()) {
      return false;
    }
    Map<String, PassageSource.Change> last = new LinkedHashMap<>();
    changes.stream()
        .filter(change -> concerns(index, change))
        .forEach(change -> last.put(change.group(), change));
    for (PassageSource.Change change : last.values()) {
      if (ending.getAsBoolean()) {
        return false;
      }
      apply(index, change);
    }
    index.commit(changes.getLast().position());
    return changes.size() >= most;
  }

  /** New vectors are nothing to an index of another model's: it keeps the passages it has. */
  private static boolean concerns(Generation index, PassageSource.Change change) {
    return change.kind() != PassageSource.Kind.EMBEDDED
        || index.origin().model().equals(change.model())
        || !index.holds(change.group());
  }

  private void apply(Generation index, PassageSource.Change change) {
    if (change.kind() == PassageSource.Kind.WITHDRAWN) {
      index.remove(change.group());
    } else {
      index.replace(change.group(), source.passagesOf(change.group()));
    }
  }
}
