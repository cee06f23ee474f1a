package com.autoboss.assistant.llm.wire;

import java.time.Duration;

/** How long the next line is waited for. */
interface Patience {

  Duration next() throws WireFault;

  /** So many letters came. */
  void came(int letters);
}
