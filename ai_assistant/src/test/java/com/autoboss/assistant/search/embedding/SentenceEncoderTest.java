package com.autoboss.assistant.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {

  @Test
  void shouldGiveTheVectorsOfTheModel() throws IOException, OrtException {
    try (SentenceEncoder encoder = SentenceEncoder.load(Golden.MODEL.weights())) {
      for (Golden golden : Golden.all()) {
        if (!golden.vector().isEmpty()) {
          float[] vector =
              encoder.encode(golden.ids().stream().mapToLong(Long::longValue).toArray());
          assertThat(cosine(vector, golden.vector())).as(golden.text()).isGreaterThan(.999);
        }
      }
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
