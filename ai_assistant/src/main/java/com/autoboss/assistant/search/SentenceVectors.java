package com.autoboss.assistant.search;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * The vectors of a passage's sentences, packed: for each a little-endian 32-bit float, the scale,
 * and a signed byte for every dimension. A quarter of the room of floats; the dot product with a
 * vector of length 1 errs by less than .002.
 */
public final class SentenceVectors {

  /** Of a passage that is one sentence. */
  public static final SentenceVectors NONE = new SentenceVectors(new byte[0], 1);

  private static final int LARGEST = 127;

  private final byte[] packed;
  private final int dimensions;

  private SentenceVectors(byte[] packed, int dimensions) {
    this.packed = packed;
    this.dimensions = dimensions;
  }

  /** Packs these vectors, each of length 1 and all of the same number of dimensions. */
  public static SentenceVectors of(List<float[]> vectors) {
    if (vectors.isEmpty()) {
      return NONE;
    }
    int dimensions = vectors.getFirst().length;
    byte[] packed = new byte[vectors.size() * (Float.BYTES + dimensions)];
    ByteBuffer buffer = buffer(packed);
    for (float[] vector : vectors) {
      float scale = largest(vector) / LARGEST;
      buffer.putFloat(scale);
      for (float value : vector) {
        buffer.put((byte) (scale == 0 ? 0 : Math.round(value / scale)));
      }
    }
    return new SentenceVectors(packed, dimensions);
  }

  /**
   * What {@link #bytes} gave.
   *
   * @throws IllegalArgumentException when it is not made of vectors of so many dimensions
   */
  public static SentenceVectors ofBytes(byte[] bytes, int dimensions) {
    if (bytes.length % (Float.BYTES + dimensions) != 0) {
      throw new IllegalArgumentException("not sentence vectors: " + bytes.length + " bytes");
    }
    return new SentenceVectors(bytes.clone(), dimensions);
  }

  /** The packed form, to be stored. */
  public byte[] bytes() {
    return packed.clone();
  }

  /** How many sentences. */
  public int count() {
    return packed.length / (Float.BYTES + dimensions);
  }

  /**
   * The dot product of the question's vector with each sentence, in their order, read from a part
   * of an array that holds the packed form.
   */
  static double[] nearness(byte[] packed, int offset, int length, float[] question) {
    ByteBuffer buffer = buffer(packed);
    int size = Float.BYTES + question.length;
    double[] nearness = new double[length / size];
    for (int i = 0; i < nearness.length; i++) {
      int at = offset + i * size;
      nearness[i] = buffer.getFloat(at) * dot(packed, at + Float.BYTES, question);
    }
    return nearness;
  }

  /** Four sums beside each other: a processor adds them at the same time. */
  private static float dot(byte[] packed, int from, float[] question) {
    float first = 0;
    float second = 0;
    float third = 0;
    float fourth = 0;
    int i = 0;
    for (; i + 3 < question.length; i += 4) {
      first += packed[from + i] * question[i];
      second += packed[from + i + 1] * question[i + 1];
      third += packed[from + i + 2] * question[i + 2];
      fourth += packed[from + i + 3] * question[i + 3];
    }
    for (; i < question.length; i++) {
      first += packed[from + i] * question[i];
    }
    return first + second + (third + fourth);
  }

  private static float largest(float[] vector) {
    float largest = 0;
    for (float value : vector) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
