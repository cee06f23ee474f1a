package com.autoboss.assistant.answer.reviewed;

import java.util.UUID;

/**
 * One thing that a reviewed answer says, and the words of the manual that carry it.
 *
 * @param text what is shown
 * @param language primary tag of the text's language
 * @param passage as the index names it; of one version of a manual
 * @param manualId the manual
 * @param version its number
 * @param page from 1
 * @param quote verbatim words of the passage
 */
public record ReviewedStatement(
    String text,
    String language,
    String passage,
    UUID manualId,
    int version,
    int page,
    String quote) {

  /** The same place with other words about it. */
  public ReviewedStatement saying(String other) {
    return new ReviewedStatement(other, language, passage, manualId, version, page, quote);
  }
}
