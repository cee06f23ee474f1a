package com.autoboss.assistant.chat;

import com.autoboss.assistant.machines.Model;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A talk of one member about one machine or model.
 *
 * @param title for lists; null until the first question or a name gives one
 * @param machine the machine it is about; null when unknown
 * @param model the machine's model, or the one chosen by hand; null when unknown
 * @param language tag of the language to answer in; null means the language of each question
 * @param resolution what helped, in the words of the one who ended it; null when nobody said
 * @param updatedAt when something was last asked or changed
 */
public record Conversation(
    UUID id,
    @Nullable String title,
    @Nullable UUID machine,
    @Nullable Model model,
    @Nullable String language,
    Status status,
    @Nullable String resolution,
    Instant createdAt,
    Instant updatedAt) {

  /** How a talk stands; only who holds it says that it has ended. */
  public enum Status {
    ACTIVE,
    COMPLETED,
    ESCALATED,
    ABANDONED;

    /** The name that interfaces and the database know. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What a conversation is about and how it is held; null means unknown, or unchanged.
   *
   * @param machine id or serial number of a machine of the caller's organisation
   * @param model id or name; not together with a machine
   */
  public record Settings(
      @Nullable String title,
      @Nullable String machine,
      @Nullable String model,
      @Nullable String language) {}
}
