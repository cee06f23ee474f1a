package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.refusal.Missing;

/** No such manual, version or page is visible to the caller. */
public final class UnknownManual extends Missing {

  private static final long serialVersionUID = 1L;

  UnknownManual() {
    super("unknown-manual", "there is no such manual, version or page");
  }
}
