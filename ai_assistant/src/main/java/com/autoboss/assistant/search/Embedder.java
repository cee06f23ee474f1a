package com.autoboss.assistant.search;

import com.autoboss.assistant.search.embedding.EmbeddingModel;
import com.autoboss.assistant.search.embedding.TextEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns text into vectors whose dot product says how near two meanings are, across languages. Runs
 * in this process; questions go before passages. Safe for use by many threads.
 *
 * <p>Without its model it is not available: searching goes on with words alone.
 */
public final class Embedder implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Embedder.class);

  /** The fingerprint of no model. */
  static final String NO_MODEL = "none";

  private final EmbeddingModel model;
  private final Path cache;
  private final ReentrantLock loading = new ReentrantLock();
  private final RecentVectors recent = new RecentVectors(256);
  private final Courtesy courtesy = new Courtesy();
  private volatile @Nullable TextEncoder encoder;
  private volatile @Nullable String fault;
  private volatile @Nullable String fingerprint;

  private Embedder(EmbeddingModel model, Path cache) {
    this.model = model;
    this.cache = cache;
  }

  /**
   * Prepares the model in this folder; it is loaded at first use.
   *
   * @param model folder with {@code model.onnx} and {@code tokenizer.json}
   * @param cache folder for what is made once from them
   */
  public static Embedder of(Path model, Path cache) {
    return new Embedder(new EmbeddingModel(model), cache);
  }

  /** Where the model lies. */
  Path folder() {
    return model.folder();
  }

  Path cache() {
    return cache;
  }

  /** Whether the model could be loaded; loads it when that has not been tried yet. */
  public boolean available() {
    return loaded() != null;
  }

  /** Why the model is not available, for operations; empty when it is. */
  public Optional<String> fault() {
    loaded();
    return Optional.ofNullable(fault);
  }

  /**
   * Names the model by its content; vectors of different names must not be compared. {@code none}
   * when its files cannot be read. Stays as it was when first asked for: files that are exchanged
   * count from the next start on.
   */
  public String fingerprint() {
    String known = fingerprint;
    if (known == null) {
      known = read();
      fingerprint = known;
    }
    return known;
  }

  private String read() {
    try {
      return model.fingerprint();
    } catch (IOException e) {
      LOG.atDebug().setCause(e).log("embedding model unreadable");
      return NO_MODEL;
    }
  }

  /** The vector of a question, of length 1; empty when the model is not available. */
  public Optional<float[]> query(String text) {
    courtesy.asked();
    TextEncoder ready = loaded();
    if (ready == null) {
      return Optional.empty();
    }
    float[] known = recent.get(text);
    if (known != null) {
      return Optional.of(known);
    }
    float[] vector = made(() -> ready.question(text));
    recent.put(text, vector);
    return Optional.of(vector);
  }

  /**
   * The vectors of a passage: one for every window of about ninety words, at least one, and one for
   * each of several sentences.
   *
   * @param context heading words put before every window; may be empty
   * @throws EmbeddingUnavailable when the model is not available or fails on this text
   */
  public Passage.Vectors passage(String context, String text) {
    TextEncoder ready = loaded();
    if (ready == null) {
      throw new EmbeddingUnavailable(fault().orElse("the model is closed"));
    }
    return made(() ->
        new Passage.Vectors(
            ready.passage(context, text),
            SentenceVectors.of(ready.sentences(text)),
            fingerprint()));
  }

  /**
   * The vector of a sentence of a passage, of length 1, to be compared with {@link #query}.
   *
   * @throws EmbeddingUnavailable when the model is not available or fails on this text
   */
  public float[] sentence(String text) {
    courtesy.asked();
    TextEncoder ready = loaded();
    if (ready == null) {
      throw new EmbeddingUnavailable(fault().orElse("the model is closed"));
    }
    return made(() -> ready.passage("", text)).getFirst();
  }

  /** For work that can wait: returns when nobody is asking, or after a fraction of a second. */
  public void giveWay() throws InterruptedException {
    courtesy.giveWay();
  }

  private static <T> T made(Callable<T> work) {
    try {
      return work.call();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbeddingUnavailable("interrupted");
    } catch (Exception e) {
      LOG.atWarn().addKeyValue("event", "embedding-failed").setCause(e).log("embedding failed");
      throw new EmbeddingUnavailable(e.getClass().getSimpleName());
    }
  }

  private @Nullable TextEncoder loaded() {
    if (encoder == null && fault == null) {
      loading.lock();
      try {
        if (encoder == null && fault == null) {
          load();
        }
      } finally {
        loading.unlock();
      }
    }
    return encoder;
  }

  private void load() {
    try {
      encoder = TextEncoder.load(model, cache);
    } catch (IOException | RuntimeException | LinkageError e) {
      fault = "the embedding model cannot be loaded: " + e.getMessage();
      LOG.atWarn().addKeyValue("event", "embedding-model-missing").setCause(e).log(fault);
    }
  }

  @Override
  public void close() {
    loading.lock();
    try {
      TextEncoder ready = encoder;
      encoder = null;
      fault = "closed";
      if (ready != null) {
        ready.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the embedding model cannot be closed", e);
    } finally {
      loading.unlock();
    }
  }
}
