package com.autoboss.assistant.search.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** The neural part: tokens in, one vector of length 1 out. Safe for use by many threads. */
final class SentenceEncoder implements AutoCloseable {

  /** The most tokens the model takes, begin and end included. */
  static final int MOST_TOKENS = 512;

  /**
   * Names the arithmetic: vectors of another one must not be compared with these. ONNX Runtime's
   * quick 8-bit products overflow on processors without VNNI; asked for precision it gives the same
   * vectors on all of them.
   */
  static final String ARITHMETIC = "8-bit exact";

  private static final String PRECISE_PRODUCTS = "session.x64quantprecision";
  private static final long BEGIN = 0;
  private static final long END = 2;

  private final OrtEnvironment environment;
  private final OrtSession session;

  private SentenceEncoder(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /** Loads the model from its file, which ONNX Runtime reads by itself. */
  static SentenceEncoder load(Path weights) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setCPUArenaAllocator(false);
      options.setMemoryPatternOptimization(false);
      options.addConfigEntry(PRECISE_PRODUCTS, "1");
      return new SentenceEncoder(
          environment, environment.createSession(weights.toString(), options));
    }
  }

  /** Begin, as many tokens as fit, end. */
  static long[] framed(int[] tokens) {
    int kept = Math.min(tokens.length, MOST_TOKENS - 2);
    long[] framed = new long[kept + 2];
    framed[0] = BEGIN;
    for (int i = 0; i < kept; i++) {
      framed[i + 1] = tokens[i];
    }
    framed[kept + 1] = END;
    return framed;
  }

  float[] encode(long[] framed) throws OrtException {
    long[] shape = {1, framed.length};
    long[] mask = new long[framed.length];
    Arrays.fill(mask, 1);
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(framed), shape);
        OnnxTensor attention = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
        OrtSession.Result result =
            session.run(Map.of("input_ids", ids, "attention_mask", attention))) {
      FloatBuffer values = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] vector = new float[values.remaining()];
      values.get(vector);
      return vector;
    }
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
