package com.autoboss.assistant.access;

import tools.jackson.databind.JsonNode;

/** What the host application answers when it is asked for something of a caller's. */
public sealed interface HostAnswer {

  /** It said this; hostile, like everything from outside. */
  record Told(JsonNode json) implements HostAnswer {}

  /** It knows nothing of the kind, or does not show it to this caller. */
  record Nothing() implements HostAnswer {}

  /** It gave no answer that can be read, or none in time. */
  record Away() implements HostAnswer {}
}
