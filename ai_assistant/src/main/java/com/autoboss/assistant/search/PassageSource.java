package com.autoboss.assistant.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the truth about passages lies: an ordered log of publications and withdrawals. The index
 * only follows it. Implemented by the feature that owns the passages.
 */
public interface PassageSource {

  /** The position of the newest change that may be read; 0 when there is none. */
  long latestPosition();

  /**
   * Changes with a position above the given one, in rising order. An earlier change of a group that
   * a later one makes void may be left out. Never shows a change while one with a lower position
   * may still appear.
   */
  List<Change> changesAfter(long position, int limit);

  /** The passages of a group that is published or just about to be; empty when it is withdrawn. */
  List<Passage> passagesOf(String group);

  /** Whether every published passage has its vectors of this embedding model. */
  boolean isEmbedded(String model);

  /**
   * One entry of the log.
   *
   * @param position above 0, rising, gaps allowed
   * @param model whose vectors it got, when it was embedded anew; null for everything else
   */
  record Change(long position, String group, Kind kind, @Nullable String model) {}

  /** What happened to a group. */
  enum Kind {
    PUBLISHED,
    WITHDRAWN,
    /** Its passages are as before, their vectors of another model. */
    EMBEDDED
  }
}
