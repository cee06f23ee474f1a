package com.autoboss.assistant.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {

  /**
   * Dynamic quantisation rounds differently from one runtime version to the next; the golden
   * vectors come from a newer one. What is lost lies below the loss of the weights' own rounding.
   */
  private static final double LEAST = .996;

  private static final double LEAST_MEAN = .999;

  @Test
  void shouldGiveTheVectorsOfTheModel() throws IOException, OrtException {
    try (SentenceEncoder encoder = SentenceEncoder.load(Golden.MODEL.weights())) {
      DoubleSummaryStatistics cosines = new DoubleSummaryStatistics();
      for (Golden golden : Golden.all()) {
        if (!golden.vector().isEmpty()) {
          long[] ids = golden.ids().stream().mapToLong(Long::longValue).toArray();
          cosines.accept(cosine(encoder.encode(ids), golden.vector()));
        }
      }
      assertThat(cosines.getCount()).isEqualTo(62);
      assertThat(cosines.getMin()).isGreaterThan(LEAST);
      assertThat(cosines.getAverage()).isGreaterThan(LEAST_MEAN);
    }
  }

  private static double cosine(float[] a, List<Float> b) {
    double dot = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (int i = 0; i < a.length; i++) {
      dot += a[i] * b.get(i);
      squaresA += a[i] * a[i];
      squaresB += b.get(i) * b.get(i);
    }
    return dot / Math.sqrt(squaresA * squaresB);
  }
}
