package com.autoboss.assistant.compat;

/** How it stands. */
enum Standing {
  UNDER_WAY,
  /** A remedy helped, or every step was done. */
  SOLVED,
  /** Nothing of what the manual says has helped. */
  AT_A_LOSS
}
