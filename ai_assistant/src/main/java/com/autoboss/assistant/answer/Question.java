package com.autoboss.assistant.answer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, and about what.
 *
 * @param text the asker's words, untrusted
 * @param language tag of the language to answer in; null means the language of the text
 * @param model the model that the machine or the conversation gives; null when neither says
 * @param serial serial number of the machine; null when unknown
 * @param anyModel whether the caller asked for other models' manuals too; every statement is then
 *     labelled
 * @param earlier questions of the same conversation, the latest first; as stored, not as sent
 * @param place where it was asked, for whoever pays for the answer; null outside conversations
 */
public record Question(
    String text,
    @Nullable String language,
    @Nullable UUID model,
    @Nullable String serial,
    boolean anyModel,
    List<String> earlier,
    @Nullable Place place) {

  public Question {
    earlier = List.copyOf(earlier);
  }

  /** A question outside any conversation. */
  public static Question alone(
      String text, @Nullable String language, @Nullable UUID model, boolean anyModel) {
    return new Question(text, language, model, null, anyModel, List.of(), null);
  }

  /** A turn of a conversation. */
  public record Place(UUID conversation, UUID turn) {}
}
