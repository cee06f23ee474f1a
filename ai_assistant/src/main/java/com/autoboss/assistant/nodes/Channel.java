package com.autoboss.assistant.nodes;

import java.io.IOException;
import java.util.function.Consumer;

/** A way on which nodes hear each other. What is said while nobody listens is gone. */
interface Channel {

  /** The name of the channel on the other side. */
  String NAME = "ai_assistant";

  /**
   * Says it to every node, this one included.
   *
   * @param message at most 7,900 ASCII characters
   */
  void say(String message) throws IOException;

  /** Begins to hear; the listener closes it. */
  Hearing hear() throws IOException;

  /** Messages as they come. */
  interface Hearing extends AutoCloseable {

    /** Waits for the next ones, and hands them on; may return without any. */
    void next(Consumer<String> messages) throws IOException;

    /** Ends a wait that is under way, too. */
    @Override
    void close();
  }
}
