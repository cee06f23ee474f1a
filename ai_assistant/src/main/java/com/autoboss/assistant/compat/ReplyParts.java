package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.PartAddress;
import com.autoboss.assistant.llm.Metering;
import org.springframework.stereotype.Component;

/** Puts together what older clients get of an answer. */
@Component
final class ReplyParts {

  private final PartAddress parts;
  private final Metering metering;
  private final StepFlow flow;

  ReplyParts(PartAddress parts, Metering metering, StepFlow flow) {
    this.parts = parts;
    this.metering = metering;
    this.flow = flow;
  }

  ChatReply of(Caller caller, Waited waited) {
    return ChatReply.of(
        waited,
        parts,
        metering.ofTurn(caller, waited.turn().id()),
        flow.of(caller, waited.turn()).orElse(null));
  }
}
