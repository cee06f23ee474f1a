package com.autoboss.assistant.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentenceVectorsTest {

  private static final int DIMENSIONS = 384;

  @Test
  void shouldKeepTheDotProduct() {
    Random random = new Random(11);
    float[] question = vector(random);
    List<float[]> sentences = List.of(vector(random), vector(random), question);
    byte[] stored = SentenceVectors.of(sentences).bytes();
    byte[] packed = SentenceVectors.ofBytes(stored, DIMENSIONS).bytes();
    double[] nearness = SentenceVectors.nearness(packed, 0, packed.length, question);
    assertThat(nearness).hasSize(3);
    for (int i = 0; i < nearness.length; i++) {
      assertThat(nearness[i]).isCloseTo(dot(sentences.get(i), question), within(.002));
    }
  }

  @Test
  void shouldCountItsSentences() {
    Random random = new Random(12);
    assertThat(SentenceVectors.of(List.of(vector(random), vector(random))).count()).isEqualTo(2);
    assertThat(SentenceVectors.of(List.of()).count()).isZero();
    assertThat(SentenceVectors.ofBytes(new byte[0], DIMENSIONS).count()).isZero();
  }

  @Test
  void shouldRefuseWhatIsNotPacked() {
    assertThatThrownBy(() -> SentenceVectors.ofBytes(new byte[100], DIMENSIONS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static float[] vector(Random random) {
    float[] vector = new float[DIMENSIONS];
    double square = 0;
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] = (float) random.nextGaussian();
      square += vector[i] * vector[i];
    }
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] /= (float) Math.sqrt(square);
    }
    return vector;
  }
}
