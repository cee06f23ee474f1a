package com.autoboss.assistant.access;

import static com.autoboss.assistant.access.Role.ADMIN;
import static com.autoboss.assistant.access.Role.EDITOR;
import static com.autoboss.assistant.access.Role.EXPERT;
import static com.autoboss.assistant.access.Role.OPERATOR;

import java.util.Set;

/** One thing that a caller may do. Every HTTP route names the one it needs. */
public enum Permission {
  /** Hold conversations and ask about machines and models. */
  ASK(OPERATOR, EXPERT, EDITOR, ADMIN),
  /** See models, own machines, and the published manuals of one's audience. */
  SEE_MANUALS(OPERATOR, EXPERT, EDITOR, ADMIN),
  /** Upload, supersede and withdraw manuals; see them while they are being read. Maker only. */
  EDIT_MANUALS(EDITOR, ADMIN),
  /** Register machines of the own organisation. */
  EDIT_MACHINES(ADMIN),
  /** Keep the installation running: rebuild what is made from the database. Maker only. */
  OPERATE(ADMIN),
  /** See how an answer came about. Maker only. */
  SEE_TRACES(EXPERT, EDITOR, ADMIN),
  /** See every ticket, take, answer and close it. Maker only. */
  HANDLE_TICKETS(EXPERT, ADMIN);

  private final Set<Role> roles;

  Permission(Role... roles) {
    this.roles = Set.of(roles);
  }

  boolean isHeldBy(Caller caller) {
    return roles.contains(caller.role()) && (!onlyAtMaker() || caller.ofMaker());
  }

  private boolean onlyAtMaker() {
    return this == EDIT_MANUALS || this == OPERATE || this == SEE_TRACES || this == HANDLE_TICKETS;
  }
}
