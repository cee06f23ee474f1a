package com.autoboss.assistant.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a manual and how far it has come.
 *
 * @param number from 1, within its manual
 * @param sha256 of the original, in hexadecimal
 * @param fileName as it was uploaded; untrusted, for showing only
 * @param language primary tag; null until it is known
 * @param state EMBEDDING until its vectors are there, also when its words are found already
 * @param searchable whether it is found, if only by its words
 * @param code why it was rejected; null when it was not
 * @param detail the same in words, or a remark such as missing vectors; null when there is none
 * @param done how many pages or passages the present stage has done
 * @param total out of how many; null when not known yet
 * @param unreadPages pages that show something but hold no text
 * @param models names of the models it applies to
 */
public record ManualVersion(
    UUID id,
    UUID manual,
    int number,
    String title,
    String audience,
    boolean sample,
    String sha256,
    String fileName,
    @Nullable String language,
    ManualState state,
    boolean searchable,
    @Nullable String code,
    @Nullable String detail,
    int done,
    @Nullable Integer total,
    int pages,
    int unreadPages,
    int passages,
    List<String> models,
    Instant receivedAt,
    @Nullable Instant publishedAt) {

  /** Whether nothing more will happen to it by itself. */
  public boolean settled() {
    return state != ManualState.RECEIVED
        && state != ManualState.READING
        && state != ManualState.EMBEDDING;
  }
}
