package com.autoboss.assistant.llm.wire;

/** What went wrong, and what that means for another try. */
public enum FaultKind {
  /** 401: the key. */
  KEY(false, false, true),
  /** 403, 404, other 4xx: this model, this account, this prompt. */
  REJECTED(false, false, false),
  /** The form of reply that was asked for is not taken; another form may be. */
  FORM(true, false, true),
  /** A parameter is not taken; without it or under its other name it may be. */
  PARAMETER(true, false, false),
  /** 429. */
  BUSY(true, false, false),
  /** 5xx. */
  SERVER(true, false, true),
  /** No connection, so nothing was asked. */
  UNREACHABLE(true, false, true),
  /** The connection ended, before or within the reply. */
  BROKEN(true, true, true),
  /** A stream of which nothing came. */
  EMPTY(true, true, true),
  /** What came is not what was agreed. */
  GARBAGE(true, true, true),
  /** Silent or dripping for too long. */
  SLOW(true, true, true),
  /** The time for the call is over. */
  LATE(false, true, true);

  private final boolean again;
  private final boolean mayCost;
  private final boolean counts;

  FaultKind(boolean again, boolean mayCost, boolean counts) {
    this.again = again;
    this.mayCost = mayCost;
    this.counts = counts;
  }

  /** Whether the same endpoint may do better at the next try. */
  public boolean worthAnotherTry() {
    return again;
  }

  /** Whether the endpoint may have worked, and charge for it. */
  public boolean mayCost() {
    return mayCost;
  }

  /** Whether it says something about the health of the endpoint. */
  public boolean countsAgainstEndpoint() {
    return counts;
  }
}
