package com.autoboss.assistant.llm;

import com.autoboss.assistant.access.Caller;
import java.util.function.Consumer;

/**
 * A language model behind an OpenAI-compatible interface: what turns evidence into sentences. Its
 * output is hostile text; nothing of it is shown before it has been held against its quotes.
 *
 * <p>None is connected yet: whoever needs one asks for an {@code Optional<LanguageModel>} and
 * quotes without it.
 */
public interface LanguageModel {

  /**
   * Lets the model complete a prompt. Blocks until the model has ended or the prompt's deadline is
   * over.
   *
   * @param caller whose budget pays
   * @param pieces takes the text as it arrives, on the calling thread
   * @throws LanguageModelUnavailable when no usable completion arrived in time
   */
  Completion complete(Caller caller, Prompt prompt, Consumer<String> pieces);
}
