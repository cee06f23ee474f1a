package com.autoboss.assistant.answer;

/** In what manner something is asked, which decides what kind of passage can answer. */
enum Manner {
  /** Somebody may be hurt or something burn: the manual says what to do at once. */
  EMERGENCY,
  /** Whether something may or must be done. */
  PERMISSION,
  /** How something is done. */
  PROCEDURE,
  /** What is wrong: a fault is reported. */
  FAULT,
  /** What something is. */
  FACT;

  /** "How can I" asks for a procedure, not for a permission. */
  static Manner of(String question) {
    if (AskingWords.holds(question, "EMERGENCY")) {
      return EMERGENCY;
    }
    if (AskingWords.holds(question, "PROCEDURE")) {
      return PROCEDURE;
    }
    if (AskingWords.holds(question, "PERMISSION")) {
      return PERMISSION;
    }
    return AskingWords.holds(question, "FAULT") ? FAULT : FACT;
  }

  /** Whether it is answered by a sentence that commands or forbids. */
  boolean wantsCommand() {
    return this == EMERGENCY || this == PERMISSION;
  }

  /** Whether the sentence is a command of the kind that answers. */
  boolean isCommand(String sentence) {
    return switch (this) {
      case EMERGENCY -> AskingWords.holds(sentence, "URGENT");
      case PERMISSION -> AskingWords.holds(sentence, "PROHIBITING");
      case PROCEDURE, FAULT, FACT -> false;
    };
  }
}
