package com.autoboss.assistant.lifecycle;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A feature that keeps what it said from manuals, so that somebody can see what rests on them. */
public interface Citing {

  /** What it cites from this version of the manual; each place and wording once. */
  List<Quoted> of(UUID manual, int version);

  /** Whether people have written what rests on it, so that they must look at it again. */
  default boolean reviewed() {
    return false;
  }

  /**
   * Words of a manual that something rests on.
   *
   * @param page from 1
   * @param quote verbatim
   * @param by ids of what rests on it; never shown, only counted
   */
  record Quoted(int page, String quote, Set<UUID> by) {}
}
