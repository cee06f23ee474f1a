package com.autoboss.assistant.search;

import com.autoboss.assistant.search.text.TextAnalysis;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an index was made with. Vectors of different models must not be compared, and terms of
 * another analysis are not found.
 *
 * @param analysis version of the analysis of language
 * @param model fingerprint of the embedding model; {@link Embedder#NO_MODEL} when there was none
 * @param folder where that model lay
 */
record Origin(String analysis, String model, String folder) {

  private static final String ANALYSIS = "analysis";
  private static final String MODEL = "model";
  private static final String FOLDER = "model-folder";

  /** What an index would be made with now. */
  static Origin of(Embedder embedder) {
    return new Origin(TextAnalysis.VERSION, embedder.fingerprint(), embedder.folder().toString());
  }

  /** As {@link #note} wrote it; null when it did not. */
  static @Nullable Origin read(Map<String, String> notes) {
    String analysis = notes.get(ANALYSIS);
    String model = notes.get(MODEL);
    String folder = notes.get(FOLDER);
    return analysis == null || model == null || folder == null
        ? null
        : new Origin(analysis, model, folder);
  }

  void note(Map<String, String> notes) {
    notes.put(ANALYSIS, analysis);
    notes.put(MODEL, model);
    notes.put(FOLDER, folder);
  }

  boolean hasVectors() {
    return !model.equals(Embedder.NO_MODEL);
  }

  /**
   * Whether an index of this origin can do all that one made now could. While the model is away,
   * the vectors it made before are kept for its return.
   */
  boolean serves(Origin wanted) {
    return analysis.equals(wanted.analysis) && (model.equals(wanted.model) || !wanted.hasVectors());
  }

  /** What to make an index with that takes the place of this one. */
  Origin renewed(Origin wanted) {
    return wanted.hasVectors() ? wanted : new Origin(wanted.analysis, model, folder);
  }

  /** The model that made the vectors, when it still lies where it lay; null otherwise. */
  @Nullable Embedder embedder(Path cache) {
    Embedder old = Embedder.of(Path.of(folder), cache);
    return hasVectors() && old.fingerprint().equals(model) ? old : null;
  }
}
