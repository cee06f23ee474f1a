package com.autoboss.assistant.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Turns text into vectors whose dot product says how near two meanings are, across languages. Runs
 * in this process; questions go before passages. Safe for use by many threads.
 *
 * <p>Without its model it is not available: searching goes on with words alone.
 */
public final class Embedder implements AutoCloseable {

  /**
   * Prepares the model in this folder; it is loaded at first use.
   *
   * @param model folder with {@code model.onnx} and {@code tokenizer.json}
   * @param cache folder for what is made once from them
   */
  public static Embedder of(Path model, Path cache) {
    return new Embedder();
  }

  /** Whether the model could be loaded; loads it when that has not been tried yet. */
  public boolean available() {
    return false;
  }

  /** Why the model is not available, for operations; empty when it is. */
  public Optional<String> fault() {
    return Optional.of("not loaded");
  }

  /** Names the model by its content; vectors of different names must not be compared. */
  public String fingerprint() {
    return "none";
  }

  /** The vector of a question, of length 1; empty when the model is not available. */
  public Optional<float[]> query(String text) {
    return Optional.empty();
  }

  /**
   * The vectors of a passage, each of length 1: one for every window of about ninety words, at
   * least one.
   *
   * @param context heading words put before every window; may be empty
   * @throws EmbeddingUnavailable when the model is not available or fails on this text
   */
  public List<float[]> passage(String context, String text) {
    if (!available()) {
      throw new EmbeddingUnavailable("not loaded");
    }
    return List.of();
  }

  @Override
  public void close() {}
}
