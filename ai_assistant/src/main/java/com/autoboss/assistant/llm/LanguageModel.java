package com.autoboss.assistant.llm;

/**
 * A language model behind an OpenAI-compatible interface: what turns evidence into sentences. Its
 * output is hostile text; nothing of it is shown before it has been held against its quotes.
 *
 * <p>There is always one to inject; where none is configured it refuses every call.
 */
public interface LanguageModel {

  /** Whether one is configured. A configured one may still be out of reach, or out of budget. */
  boolean configured();

  /**
   * Lets the model complete a prompt. Blocks until the model has ended or the deadline is over.
   * Repeats and asks the fallback model where nothing was taken yet or the listener lets it begin
   * anew. When pieces were taken and the reply breaks off, returns what there is, {@link
   * Completion.Ending#BROKEN}.
   *
   * @param listener takes the text as it arrives, on the calling thread; together the pieces are
   *     {@link Completion#text}, and of a reply with a schema only the JSON
   * @throws LanguageModelUnavailable when nothing usable arrived in time, or nothing was asked
   *     because the budget is spent
   * @throws java.util.concurrent.CancellationException when the thread was interrupted; it still is
   */
  Completion complete(Payer payer, Prompt prompt, Listener listener);

  /** As above, for callers that only want the whole: broken replies are asked for again. */
  default Completion complete(Payer payer, Prompt prompt) {
    return complete(payer, prompt, Listener.PATIENT);
  }

  /** Takes a reply piece by piece. */
  @FunctionalInterface
  interface Listener {

    /** Wants no pieces, and lets the reply begin anew as often as needed. */
    Listener PATIENT =
        new Listener() {
          @Override
          public void take(String piece) {
            // The whole is returned.
          }

          @Override
          public boolean beginAnew() {
            return true;
          }
        };

    void take(String piece);

    /**
     * The reply broke off and another one could be asked for. True: forget all pieces taken so far,
     * new ones follow. False: something of it was shown already, so what there is must do.
     */
    default boolean beginAnew() {
      return false;
    }
  }
}
