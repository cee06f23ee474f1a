package com.autoboss.assistant.knowledge;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** How vectors are kept: little-endian 32-bit floats, one vector after the other. */
final class VectorBytes {

  private VectorBytes() {}

  /**
   * At least one vector, all of the same number of dimensions.
   *
   * @throws IllegalArgumentException when they are not
   */
  static byte[] of(List<float[]> vectors) {
    int dimensions = vectors.getFirst().length;
    ByteBuffer buffer =
        ByteBuffer.allocate(vectors.size() * dimensions * Float.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    for (float[] vector : vectors) {
      if (vector.length != dimensions) {
        throw new IllegalArgumentException(
            "a vector of %d dimensions beside one of %d".formatted(vector.length, dimensions));
      }
      for (float value : vector) {
        buffer.putFloat(value);
      }
    }
    return buffer.array();
  }

  static List<float[]> read(byte[] bytes, int dimensions) {
    List<float[]> vectors = new ArrayList<>();
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.remaining() >= dimensions * Float.BYTES) {
      float[] vector = new float[dimensions];
      buffer.asFloatBuffer().get(vector);
      buffer.position(buffer.position() + dimensions * Float.BYTES);
      vectors.add(vector);
    }
    return vectors;
  }
}
