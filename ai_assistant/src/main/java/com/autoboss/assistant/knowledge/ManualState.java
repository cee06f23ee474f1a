package com.autoboss.assistant.knowledge;

/** Where a version of a manual is in its life. */
public enum ManualState {
  /** Kept whole; nothing read yet. */
  RECEIVED,
  /** Being read and divided into passages. */
  READING,
  /** Its passages are getting their vectors. */
  EMBEDDING,
  /** Found by everyone it is meant for. */
  PUBLISHED,
  /** Cannot be used; the code says why. */
  REJECTED,
  /** A newer version took its place. */
  SUPERSEDED,
  /** Taken out. */
  WITHDRAWN
}
