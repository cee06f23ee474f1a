package com.autoboss.assistant.llm;

import com.autoboss.assistant.llm.Completion.Ending;
import com.autoboss.assistant.llm.wire.Form;
import com.autoboss.assistant.llm.wire.JsonPart;
import com.autoboss.assistant.llm.wire.Reply.Finish;
import org.jspecify.annotations.Nullable;

/** What was taken of one reply, and passed on to the listener. */
final class Taken {

  private final LanguageModel.Listener listener;
  private final @Nullable JsonPart json;
  private final StringBuilder raw = new StringBuilder();
  private final StringBuilder passed = new StringBuilder();

  Taken(LanguageModel.Listener listener, boolean structured, Form form) {
    this.listener = listener;
    this.json = structured ? new JsonPart(form == Form.MARKED) : null;
  }

  void take(String text) {
    raw.append(text);
    pass(json == null ? text : json.take(text));
  }

  /** No more text comes. */
  void end() {
    if (json != null) {
      pass(json.end());
    }
  }

  /** All that the model said. */
  String raw() {
    return raw.toString();
  }

  /** What of it the listener has got. */
  String text() {
    return passed.toString();
  }

  /** How the reply ended, when the endpoint says this. */
  Ending ending(Finish finish) {
    if (json != null) {
      return isWholeJson() ? Ending.WHOLE : finish == Finish.LENGTH ? Ending.CUT : Ending.BROKEN;
    }
    return switch (finish) {
      case STOP -> Ending.WHOLE;
      case LENGTH -> Ending.CUT;
      case OTHER -> Ending.BROKEN;
    };
  }

  /** All of the JSON is there, whatever happens to the rest. */
  boolean isWholeJson() {
    return json != null && json.whole();
  }

  private void pass(String piece) {
    if (!piece.isEmpty()) {
      passed.append(piece);
      listener.take(piece);
    }
  }
}
