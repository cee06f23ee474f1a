package com.autoboss.assistant.search;

import java.util.List;
import java.util.Set;

/**
 * A piece of a manual as the index sees it: small enough to be quoted, and found as one.
 *
 * @param id unique in the index; what a hit names
 * @param group what is published and withdrawn as a whole, for example one manual version
 * @param text the words that a question is compared with
 * @param context section path, table header and the like: found too, but weighs less; may be empty
 * @param language primary language tag, for example {@code el}; {@code und} when nobody knows
 * @param tags opaque marks that filters compare exactly, for example {@code model:…}
 * @param vectors what {@link Embedder#passage} made of it, one for each window of a long text;
 *     empty when there was no embedding model, never a zero vector
 */
public record Passage(
    String id,
    String group,
    String text,
    String context,
    String language,
    Set<String> tags,
    List<float[]> vectors) {

  /** The language tag of a passage whose language nobody knows. */
  public static final String UNKNOWN_LANGUAGE = "und";

  public Passage {
    tags = Set.copyOf(tags);
    vectors = List.copyOf(vectors);
  }
}
