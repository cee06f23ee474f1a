package com.autoboss.assistant.cli.trial;

/** What a scripted model does with a fact of the manual. */
enum ClaimKind {
  VERBATIM(true),
  PARAPHRASED(true),
  TRANSLATED(true),
  WRONG_NUMBER(false),
  NEIGHBOUR(false),
  WRONG_UNIT(false),
  SWAPPED_QUOTE(false),
  INVENTED_PART(false),
  DROPPED_WARNING(false),
  INJECTED_LINK(false),
  OTHER_MODEL(false),
  NEGATION_REMOVED(false),
  NEGATION_ADDED(false),
  HALF_JSON(true),
  ENDLESS(true);

  private final boolean right;

  ClaimKind(boolean right) {
    this.right = right;
  }

  /** Whether what it says is true, so that it should be shown. */
  boolean isRight() {
    return right;
  }
}
