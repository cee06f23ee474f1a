package com.autoboss.assistant.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version changes of another one: in the text, and in what answers given so far rest on.
 *
 * @param from the version that the answers cite
 * @param to the version that is compared with it
 * @param same passages that stand word for word in both
 * @param gone passages of the old one that the new one does not have
 * @param added passages of the new one that the old one does not have
 * @param answers how many answers rest on the old one
 * @param affected how many of them cite something that does not stand where it stood
 * @param reviewed how many answers written by editors rest on the old one, and are not given once
 *     it is replaced
 * @param quotes what they cite, what has changed first
 */
record Impact(
    int from,
    int to,
    int same,
    int gone,
    int added,
    int answers,
    int affected,
    int reviewed,
    List<Quote> quotes) {

  /** What became of a quote. */
  enum Change {
    /** Something like it stands there, with other words or values. */
    CHANGED,
    /** Nothing like it is left. */
    GONE,
    /** It stands word for word on another page. */
    MOVED,
    /** It stands word for word on the same page. */
    SAME
  }

  /**
   * A quote and what became of it.
   *
   * @param page of the old version
   * @param answers how many rest on it
   * @param now what stands in its place; null when it is gone
   */
  record Quote(int page, String text, int answers, Change change, @Nullable Place now) {}

  /** A place in the new version. */
  record Place(int page, String text) {}
}
