package com.autoboss.assistant.answer;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.refusal.Unavailable;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** From a question to a grounded answer or a refusal that says why. */
@Service
public class Answerer {

  /**
   * Answers or refuses; never throws for lack of evidence. Parts are given to {@code parts} as they
   * become certain, on the calling thread. Ends with a {@link
   * java.util.concurrent.CancellationException} when the thread is interrupted.
   */
  public Answer answer(Caller caller, Question question, Consumer<AnswerPart> parts) {
    throw new Unavailable("answering-not-ready", "answers are not ready yet");
  }
}
