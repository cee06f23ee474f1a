package com.autoboss.assistant.llm;

import com.autoboss.assistant.access.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for a call, and for what: the caller's organisation pays.
 *
 * @param caller on whose behalf the model is asked
 * @param conversation null when the call belongs to none
 * @param turn null when the call belongs to none
 */
public record Payer(Caller caller, @Nullable UUID conversation, @Nullable UUID turn) {

  /** A call outside any conversation. */
  public static Payer of(Caller caller) {
    return new Payer(caller, null, null);
  }
}
