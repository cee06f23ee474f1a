package com.autoboss.assistant.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {

  /**
   * Sums of other vector units differ in the last bits, products that overflow by ten times more.
   */
  @Test
  void shouldGiveTheSameVectorsOnEveryProcessor() throws IOException, OrtException {
    DoubleSummaryStatistics cosines = cosines(Golden.exact());
    assertThat(cosines.getCount()).isEqualTo(21);
    assertThat(cosines.getMin()).isGreaterThan(.998);
    assertThat(cosines.getAverage()).isGreaterThan(.9995);
  }

  /** The makers' vectors come from a processor whose 8-bit products overflow; exact ones differ. */
  @Test
  void shouldStayNearTheVectorsOfTheModelsMakers() throws IOException, OrtException {
    DoubleSummaryStatistics cosines = cosines(Golden.all());
    assertThat(cosines.getCount()).isEqualTo(62);
    assertThat(cosines.getMin()).isGreaterThan(.98);
    assertThat(cosines.getAverage()).isGreaterThan(.995);
  }

  private static DoubleSummaryStatistics cosines(List<Golden> texts)
      throws IOException, OrtException {
    DoubleSummaryStatistics cosines = new DoubleSummaryStatistics();
    try (SentenceEncoder encoder = SentenceEncoder.load(Golden.MODEL.weights())) {
      for (Golden golden : texts) {
        if (!golden.vector().isEmpty()) {
          long[] ids = golden.ids().stream().mapToLong(Long::longValue).toArray();
          cosines.accept(cosine(encoder.encode(ids), golden.vector()));
        }
      }
    }
    return cosines;
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
