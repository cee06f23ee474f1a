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
 * @param vectors what {@link Embedder#passage} made of it; none when there was no embedding model
 */
public record Passage(
    String id,
    String group,
    String text,
    String context,
    String language,
    Set<String> tags,
    Vectors vectors) {

  /** The language tag of a passage whose language nobody knows. */
  public static final String UNKNOWN_LANGUAGE = "und";

  public Passage {
    tags = Set.copyOf(tags);
  }

  /**
   * What a passage means.
   *
   * @param windows one vector of length 1 for each window of a long text, never a zero vector
   * @param sentences none when the passage is one sentence
   * @param model fingerprint of the embedding model that made them; an index of another model's
   *     vectors takes none of these
   */
  public record Vectors(List<float[]> windows, SentenceVectors sentences, String model) {

    /** Of a passage that can be found by its words alone. */
    public static final Vectors NONE =
        new Vectors(List.of(), SentenceVectors.NONE, Embedder.NO_MODEL);

    public Vectors {
      windows = List.copyOf(windows);
    }
  }
}
