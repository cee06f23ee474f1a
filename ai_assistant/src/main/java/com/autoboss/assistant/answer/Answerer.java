package com.autoboss.assistant.answer;

import com.autoboss.assistant.access.Caller;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** From a question to a grounded answer or a refusal that says why. */
@Service
public class Answerer {

  private final ModelResolver models;
  private final SpokenLanguage languages;
  private final FromManuals manuals;
  private final TraceStore traces;

  Answerer(
      ModelResolver models,
      SpokenLanguage languages,
      FromManuals manuals,
      TraceStore traces) {
    this.models = models;
    this.languages = languages;
    this.manuals = manuals;
    this.traces = traces;
  }

  /**
   * Answers or refuses; never throws for lack of evidence or of a language model. Parts are given
   * to {@code parts} as they become certain, on the calling thread. Ends with a {@link
   * java.util.concurrent.CancellationException} when the thread is interrupted.
   */
  public Answer answer(Caller caller, Question question, Consumer<AnswerPart> parts) {
    return explained(caller, question, parts).answer();
  }

  /** As above, with how the answer came about. */
  public Trace explained(Caller caller, Question question, Consumer<AnswerPart> parts) {
    String language = language(question);
    Outcome outcome = new Outcome(question, language);
    Trace trace = outcome.trace(answer(caller, question, language, outcome, parts));
    Question.Place place = question.place();
    if (place != null) {
      traces.save(place.turn(), trace);
    }
    return trace;
  }

  private Answer answer(
      Caller caller,
      Question question,
      String language,
      Outcome outcome,
      Consumer<AnswerPart> parts) {
    Frame frame = Frame.in(language);
    if (PersonRequest.isAll(question.text())) {
      return outcome.handedOver(frame);
    }
    return switch (models.resolve(caller, question)) {
      case ModelScope.Needed needed ->
          outcome.refused(
              RefusalReason.MODEL_NEEDED,
              frame.text("model-needed", String.join(", ", needed.choices())),
              frame,
              needed.choices(),
              List.of());
      case ModelScope.Unknown unknown ->
          outcome.refused(
              RefusalReason.MODEL_UNKNOWN,
              frame.text("model-unknown", unknown.name(), String.join(", ", unknown.choices())),
              frame,
              unknown.choices(),
              List.of());
      case ModelScope.Resolved scope ->
          manuals.answer(new Search(caller, question, scope, language), frame, outcome, parts);
    };
  }

  private String language(Question question) {
    return question.language() != null
        ? question.language()
        : languages.of(question.text());
  }
}
