package com.autoboss.assistant.access;

/** What a member is in the organisation. Experts and editors exist only in the maker's. */
public enum Role {
  /** Stands at the machine and asks. */
  OPERATOR,
  /** The maker's support person who takes over. */
  EXPERT,
  /** Brings manuals in and corrects the knowledge. */
  EDITOR,
  /** Users, machines, settings, cost. */
  ADMIN;

  /** Whether only members of the maker may have this role. */
  public boolean onlyAtMaker() {
    return this == EXPERT || this == EDITOR;
  }
}
