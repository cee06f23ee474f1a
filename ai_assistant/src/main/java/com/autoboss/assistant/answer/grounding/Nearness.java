package com.autoboss.assistant.answer.grounding;

import com.autoboss.assistant.search.Embedder;
import java.util.List;
import org.springframework.stereotype.Component;

/** How near texts are in meaning, across languages. Vectors of sentences are kept a while. */
@Component
class Nearness {

  private static final int KEPT = 4096;

  private final Embedder embedder;
  private final RecentSentences recent = new RecentSentences(KEPT);

  Nearness(Embedder embedder) {
    this.embedder = embedder;
  }

  /** Whether anything can be said about meaning. */
  boolean available() {
    return embedder.available();
  }

  /**
   * How near each quote is to the text, as cosines.
   *
   * @param question whether the text is a question; else it is a statement like the quotes
   */
  double[] of(String text, boolean question, List<Quote> quotes) {
    float[] vector = question ? question(text) : sentence(text);
    return quotes.stream().mapToDouble(quote -> dot(vector, sentence(withLabel(quote)))).toArray();
  }

  /** How near two questions are to each other, as cosine. */
  double ofQuestions(String one, String other) {
    return dot(question(one), question(other));
  }

  private float[] question(String text) {
    return recent.get("? " + text, key -> embedder.query(text).orElseThrow());
  }

  /** The last heading says what the words are about. */
  private static String withLabel(Quote quote) {
    List<String> section = quote.passage().section();
    String heads = String.join(" ", quote.passage().heads());
    String label = section.isEmpty() ? "" : section.getLast() + " ";
    return label + (heads.isEmpty() ? "" : heads + " ") + quote.text();
  }

  private float[] sentence(String text) {
    return recent.get(text, embedder::sentence);
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
