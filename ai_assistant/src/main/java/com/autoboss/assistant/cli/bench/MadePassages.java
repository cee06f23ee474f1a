package com.autoboss.assistant.cli.bench;

import com.autoboss.assistant.search.Passage;
import com.autoboss.assistant.search.SentenceVectors;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Passages and questions out of nothing: words by Zipf's law, vectors of random direction. */
final class MadePassages {

  private static final int VOCABULARY = 20_000;
  private static final int WORDS = 90;
  private static final int SENTENCES = 5;
  private static final int ASKED = 8;
  private static final int DIMENSIONS = 384;

  private final Random random;
  private final String model;

  /**
   * Prepares making them.
   *
   * @param model fingerprint of the embedding model that the vectors pass for
   */
  MadePassages(Random random, String model) {
    this.random = random;
    this.model = model;
  }

  Passage passage(String id, String group, String tag) {
    return new Passage(id, group, words(WORDS), "", "en", Set.of(tag), vectors());
  }

  String question() {
    return words(ASKED);
  }

  private String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> word()).collect(Collectors.joining(" "));
  }

  /** The inverse of Zipf's distribution is close to an exponential of a uniform number. */
  private String word() {
    int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
    return "w" + Integer.toString(rank, Character.MAX_RADIX);
  }

  private Passage.Vectors vectors() {
    List<float[]> sentences = Stream.generate(this::vector).limit(SENTENCES).toList();
    return new Passage.Vectors(List.of(vector()), SentenceVectors.of(sentences), model);
  }

  private float[] vector() {
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
