package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.answer.Answer;
import com.autoboss.assistant.answer.AnswerPart;
import com.autoboss.assistant.answer.Question;
import com.autoboss.assistant.llm.LanguageModel;
import com.autoboss.assistant.llm.Payer;
import com.autoboss.assistant.llm.Prompt;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Asks the configured language model through its real door, whatever the question is. */
@TestComponent
@Primary
class ModelAnswers implements Answering {

  private static final Duration LONG = Duration.ofMinutes(5);

  private final LanguageModel model;
  private final Clock clock;

  ModelAnswers(LanguageModel model, Clock clock) {
    this.model = model;
    this.clock = clock;
  }

  @Override
  public Answer answer(Caller caller, Question question, Consumer<AnswerPart> parts) {
    parts.accept(new AnswerPart.Progress("compose"));
    Prompt prompt =
        new Prompt("Answer.", question.text(), null, 50_000, clock.instant().plus(LONG));
    model.complete(Payer.of(caller), prompt);
    throw new IllegalStateException("nobody waits for the end of this reply");
  }
}
