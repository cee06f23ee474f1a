package com.autoboss.assistant.answer;

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
 * @param place where it was asked, for whoever pays for the answer; null outside conversations
 */
public record Question(
    String text,
    @Nullable String language,
    @Nullable UUID model,
    @Nullable String serial,
    boolean anyModel,
    @Nullable Place place) {

  /** A turn of a conversation. */
  public record Place(UUID conversation, UUID turn) {}
}
