package com.autoboss.assistant.access;

/** What kinds of secret open the door. Kept as a hash only. */
enum Credential {
  /** Sent with every request by programs. */
  TOKEN,
  /** Kept by the browser in a cookie that no script can read. */
  SESSION,
  /** Works once, to begin a session. */
  SIGN_IN_CODE
}
