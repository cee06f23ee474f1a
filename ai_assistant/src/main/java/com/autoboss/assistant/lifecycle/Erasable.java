package com.autoboss.assistant.lifecycle;

/** Personal data that a feature keeps and can erase. */
public interface Erasable {

  /** What it is, in snake case; stable. */
  String kind();

  /**
   * Erases all of it, within the caller's transaction. Erased twice, there is nothing the second
   * time.
   *
   * @return how many were erased
   */
  int erase(Person person);
}
