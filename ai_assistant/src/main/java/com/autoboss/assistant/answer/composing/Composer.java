package com.autoboss.assistant.answer.composing;

import com.autoboss.assistant.answer.grounding.Claim;
import com.autoboss.assistant.answer.grounding.Evidence;
import com.autoboss.assistant.answer.grounding.Inquiry;
import com.autoboss.assistant.llm.Completion;
import com.autoboss.assistant.llm.LanguageModel;
import com.autoboss.assistant.llm.LanguageModelUnavailable;
import com.autoboss.assistant.llm.Payer;
import com.autoboss.assistant.llm.Prompt;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Lets the language model compose an answer of the evidence. */
@Component
public final class Composer {

  private static final int MOST_TOKENS = 900;

  private final LanguageModel model;
  private final ComposingSettings settings;
  private final Clock clock;

  Composer(LanguageModel model, ComposingSettings settings, Clock clock) {
    this.model = model;
    this.settings = settings;
    this.clock = clock;
  }

  /** Whether there is a model to ask. */
  public boolean configured() {
    return model.configured();
  }

  /**
   * Asks the model once. Claims are given away one by one as they arrive, on the calling thread;
   * what is to be done with a claim is decided by {@code claims} alone. Returns also when the model
   * is away, late, or talks nonsense.
   *
   * @throws java.util.concurrent.CancellationException when the thread was interrupted
   */
  public Composition compose(
      Payer payer, Inquiry inquiry, Evidence evidence, Consumer<Claim> claims) {
    ReplyReader reader = new ReplyReader(claims);
    String material = Material.of(inquiry.words(), evidence, settings.evidence());
    Prompt prompt =
        new Prompt(
            Instructions.in(inquiry.language()),
            material,
            Instructions.SCHEMA,
            MOST_TOKENS,
            clock.instant().plus(settings.patience()));
    try {
      Completion reply = model.complete(payer, prompt, new Hearing(reader));
      return new Composition(
          reader.answered(), reader.count(), reply.model(), reply.usage(), material);
    } catch (LanguageModelUnavailable away) {
      return Composition.none(material);
    }
  }

  /** A broken reply may begin anew as long as no claim was given away. */
  private static final class Hearing implements LanguageModel.Listener {

    private final ReplyReader reader;

    Hearing(ReplyReader reader) {
      this.reader = reader;
    }

    @Override
    public void take(String piece) {
      reader.take(piece);
    }

    @Override
    public boolean beginAnew() {
      return reader.restarted();
    }
  }
}
