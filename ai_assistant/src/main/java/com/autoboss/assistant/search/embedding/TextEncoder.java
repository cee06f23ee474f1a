package com.autoboss.assistant.search.embedding;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A loaded embedding model: text in, vectors of length 1 out. Safe for use by many threads. */
public final class TextEncoder implements AutoCloseable {

  private static final String QUESTION = "query: ";
  private static final String PASSAGE = "passage: ";

  private final UnigramTokenizer tokenizer;
  private final SentenceEncoder encoder;
  private final EncodingThreads threads;

  private TextEncoder(UnigramTokenizer tokenizer, SentenceEncoder encoder) {
    this.tokenizer = tokenizer;
    this.encoder = encoder;
    this.threads = new EncodingThreads(Runtime.getRuntime().availableProcessors());
  }

  /**
   * Loads the model.
   *
   * @param cache folder for what is made once from it
   */
  public static TextEncoder load(EmbeddingModel model, Path cache) throws IOException {
    Path file = cache.resolve("vocabulary-" + model.fingerprint());
    UnigramTokenizer tokenizer = new UnigramTokenizer(new VocabularyCache(file).of(model));
    try {
      return new TextEncoder(tokenizer, SentenceEncoder.load(model.weights()));
    } catch (OrtException e) {
      throw new IOException(e);
    }
  }

  /** The vector of a question. */
  public float[] question(String text) throws Exception {
    return threads.question(() -> encode(QUESTION + text));
  }

  /** The vectors of the windows of a passage, the heading in front of each. */
  public List<float[]> passage(String heading, String text) throws Exception {
    String prefix = heading.isBlank() ? PASSAGE : PASSAGE + heading + "\n";
    List<float[]> vectors = new ArrayList<>();
    for (String window : Windows.DEFAULT.of(text, this::length)) {
      vectors.add(threads.passage(() -> encode(prefix + window)));
    }
    return vectors;
  }

  /** The vectors of the sentences of a passage; empty when it is one sentence. */
  public List<float[]> sentences(String text) throws Exception {
    List<float[]> vectors = new ArrayList<>();
    for (String sentence : SentencePieces.of(text)) {
      vectors.add(threads.passage(() -> encode(PASSAGE + sentence)));
    }
    return vectors;
  }

  private int length(String text) {
    return tokenizer.tokens(text).length;
  }

  private float[] encode(String text) throws OrtException {
    return encoder.encode(SentenceEncoder.framed(tokenizer.tokens(text)));
  }

  @Override
  public void close() throws IOException {
    threads.close();
    try {
      encoder.close();
    } catch (OrtException e) {
      throw new IOException(e);
    }
  }
}
