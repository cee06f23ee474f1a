package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.answer.Answer;
import com.autoboss.assistant.answer.AnswerPart;
import com.autoboss.assistant.answer.Question;
import java.util.function.Consumer;

/** What makes an answer of a question: the answer feature, or a script that plays it. */
@FunctionalInterface
interface Answering {

  /** See {@link com.autoboss.assistant.answer.Answerer#answer}. */
  Answer answer(Caller caller, Question question, Consumer<AnswerPart> parts);
}
