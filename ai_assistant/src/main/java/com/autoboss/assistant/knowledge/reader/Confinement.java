package com.autoboss.assistant.knowledge.reader;

import java.util.List;

/**
 * How well the reader is locked away from the system.
 *
 * @param gaps what is missing, one sentence each, for operations; empty when nothing is
 */
public record Confinement(List<String> gaps) {

  public Confinement {
    gaps = List.copyOf(gaps);
  }

  /** True when the child has proven that it can open no socket and start no program. */
  public boolean confined() {
    return gaps.isEmpty();
  }
}
