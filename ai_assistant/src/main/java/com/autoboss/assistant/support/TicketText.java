package com.autoboss.assistant.support;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written in a ticket. In a change, null leaves what was there.
 *
 * @param machine serial number or id, as somebody wrote it
 * @param internalNotes for people of the maker only; null for everybody else
 */
public record TicketText(
    @Nullable String title,
    @Nullable String description,
    @Nullable String machineModel,
    @Nullable String machine,
    @Nullable String symptoms,
    @Nullable String rootCause,
    @Nullable String resolution,
    @Nullable String internalNotes,
    @Nullable List<String> tags,
    @Nullable List<String> relatedParts) {

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST = 10_000;
  private static final int MOST_WORDS = 50;

  public TicketText {
    title = Clean.line("title", title, LONGEST_LINE);
    description = Clean.text("description", description, LONGEST);
    machineModel = Clean.line("machine_model", machineModel, LONGEST_LINE);
    machine = Clean.line("machine_id", machine, LONGEST_LINE);
    symptoms = Clean.text("symptoms", symptoms, LONGEST);
    rootCause = Clean.text("root_cause", rootCause, LONGEST);
    resolution = Clean.text("resolution", resolution, LONGEST);
    internalNotes = Clean.text("internal_notes", internalNotes, LONGEST);
    tags = Clean.words("tags", tags, MOST_WORDS);
    relatedParts = Clean.words("related_parts", relatedParts, MOST_WORDS);
  }

  /** A title and a description, and nothing else. */
  public static TicketText of(@Nullable String title, @Nullable String description) {
    return new TicketText(title, description, null, null, null, null, null, null, null, null);
  }

  /** This, and what it leaves open from the other. */
  TicketText or(TicketText other) {
    return new TicketText(
        title == null ? other.title : title,
        description == null ? other.description : description,
        machineModel == null ? other.machineModel : machineModel,
        machine == null ? other.machine : machine,
        symptoms == null ? other.symptoms : symptoms,
        rootCause == null ? other.rootCause : rootCause,
        resolution == null ? other.resolution : resolution,
        internalNotes == null ? other.internalNotes : internalNotes,
        tags == null ? other.tags : tags,
        relatedParts == null ? other.relatedParts : relatedParts);
  }

  /** Whether it says what only people of the maker may say. */
  boolean isOfMaker() {
    return rootCause != null || resolution != null || internalNotes != null;
  }
}
