package com.autoboss.assistant.search;

import java.nio.file.Path;
import java.util.List;

/**
 * The passages of this node, findable: one Lucene index in one folder. A projection that can be
 * deleted at any time; {@link IndexFollower} fills it again.
 *
 * <p>Changes become visible together, at the next commit. Safe for use by many threads.
 */
public final class PassageIndex implements AutoCloseable {

  /**
   * Opens the index in this folder. One that is broken, or was made with another embedding model or
   * another way to analyse language, is emptied first: {@link #position} is then 0.
   */
  public static PassageIndex open(Path folder, Embedder embedder, Languages languages) {
    return new PassageIndex();
  }

  /** Puts these passages in the place of everything the group had before. */
  public void replace(String group, List<Passage> passages) {}

  /** Takes everything of the group out; nothing happens when there is nothing. */
  public void remove(String group) {}

  /** Makes all changes durable and visible, and notes the position of the log they stand for. */
  public void commit(long position) {}

  /** The position of the last commit; 0 for a new index. */
  public long position() {
    return 0;
  }

  /** How many passages can be found now. */
  public int size() {
    return 0;
  }

  /** Ranks the passages that pass every filter; what does not pass is never looked at. */
  public Hits search(PassageQuery query) {
    return new Hits(List.of(), null, true, java.time.Duration.ZERO, java.time.Duration.ZERO);
  }

  @Override
  public void close() {}
}
