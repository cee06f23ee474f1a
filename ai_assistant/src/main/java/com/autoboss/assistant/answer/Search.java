package com.autoboss.assistant.answer;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.answer.grounding.Inquiry;
import com.autoboss.assistant.llm.Payer;
import java.util.List;
import java.util.UUID;

/**
 * A question whose model is known.
 *
 * @param language primary tag of the language to answer in
 */
record Search(Caller caller, Question question, ModelScope.Resolved scope, String language) {

  /** What to look for: the question without the model's name, which is a condition already. */
  String words() {
    return new ModelNames(List.copyOf(scope.models().values())).without(question.text());
  }

  Inquiry inquiry() {
    return new Inquiry(question.text(), language, AskedFor.in(words()));
  }

  Payer payer() {
    Question.Place place = question.place();
    UUID conversation = place == null ? null : place.conversation();
    return new Payer(caller, conversation, place == null ? null : place.turn());
  }
}
