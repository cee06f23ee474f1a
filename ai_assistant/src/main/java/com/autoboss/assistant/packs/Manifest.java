package com.autoboss.assistant.packs;

import com.autoboss.assistant.knowledge.ManualVersion;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is in a pack; its signature vouches for everything, because every entry stands here with its
 * hash.
 *
 * @param format of packs; readers refuse what they do not know
 * @param key id of the key that signed it
 * @param machine null for a pack of all machines of the model
 * @param created when the newest of its manuals was published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Manifest(
    int format,
    String key,
    @Nullable MachineNote machine,
    String model,
    Instant created,
    List<ManualNote> manuals,
    List<Entry> entries) {

  static final int FORMAT = 1;

  /** The machine that it is for. */
  record MachineNote(UUID id, String serialNumber, @Nullable String name) {}

  /**
   * A manual.
   *
   * @param folder where its pages lie in the pack
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ManualNote(
      UUID id,
      int version,
      String title,
      @Nullable String language,
      boolean sample,
      int pages,
      String folder) {

    static ManualNote of(ManualVersion version, String folder) {
      return new ManualNote(
          version.manual(),
          version.number(),
          version.title(),
          version.language(),
          version.sample(),
          version.pages(),
          folder);
    }
  }

  /**
   * A file of the pack.
   *
   * @param sha256 in hexadecimal
   */
  record Entry(String name, long bytes, String sha256) {}
}
