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

  /**
   * The questions to look for, each complete and without the model's name, which is a condition.
   */
  List<String> questions() {
    ModelNames names = new ModelNames(List.copyOf(scope.models().values()));
    List<String> parts = Questions.in(question.text());
    return parts.size() > 1
        ? parts.stream().map(names::without).toList()
        : List.of(FollowUp.complete(names.without(question.text()), question.earlier()));
  }

  /** All of them as one. */
  String words() {
    return String.join(" ", questions());
  }

  Inquiry inquiry() {
    List<Inquiry.Part> parts =
        questions().stream().map(each -> new Inquiry.Part(each, AskedFor.in(each))).toList();
    return new Inquiry(words(), language, parts);
  }

  Payer payer() {
    Question.Place place = question.place();
    UUID conversation = place == null ? null : place.conversation();
    return new Payer(caller, conversation, place == null ? null : place.turn());
  }
}
