package com.autoboss.assistant.answer;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whose manuals may answer. */
sealed interface ModelScope {

  /**
   * These and no others.
   *
   * @param models by id, with their names; more than one only when the asker allowed every model
   */
  record Resolved(Map<UUID, String> models, boolean labelled) implements ModelScope {}

  /** Nothing says which model it is. */
  record Needed(List<String> choices) implements ModelScope {}

  /** A model is named that has no manuals here. */
  record Unknown(String name, List<String> choices) implements ModelScope {}
}
