package com.autoboss.assistant.cli.bench;

import com.autoboss.assistant.search.Passage;
import com.autoboss.assistant.search.SentenceVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Passages and questions out of nothing: words by Zipf's law, vectors scattered around those of the
 * questions, each of which is about as near to some as a real one is.
 */
final class MadePassages {

  private static final int VOCABULARY = 20_000;
  private static final int WORDS = 90;
  private static final int SENTENCES = 5;
  private static final int ASKED = 8;
  private static final int QUESTIONS = 200;

  /** Of the three questions that a passage has something of. */
  private static final double[] SHARES = {.5, .3, .2};

  /** Length of what a passage has of its own. */
  private static final double OWN = .5;

  private final Random random;
  private final String model;
  private final List<String> questions;
  private final List<float[]> directions = new ArrayList<>();

  /**
   * Prepares making them.
   *
   * @param model fingerprint of the embedding model that the vectors pass for
   * @param embedding gives a question its vector
   */
  MadePassages(Random random, String model, Function<String, float[]> embedding) {
    this.random = random;
    this.model = model;
    this.questions = Stream.generate(() -> words(ASKED)).limit(QUESTIONS).toList();
    questions.forEach(question -> directions.add(embedding.apply(question)));
  }

  Passage passage(String id, String group, String tag) {
    return new Passage(id, group, words(WORDS), "", "en", Set.of(tag), vectors());
  }

  /** One of the questions, each in its turn. */
  String question(int number) {
    return questions.get(Math.floorMod(number, questions.size()));
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
    int dimensions = directions.getFirst().length;
    float[] vector = new float[dimensions];
    for (double share : SHARES) {
      float[] direction = directions.get(random.nextInt(directions.size()));
      for (int i = 0; i < dimensions; i++) {
        vector[i] += (float) share * direction[i];
      }
    }
    double square = 0;
    for (int i = 0; i < dimensions; i++) {
      vector[i] += (float) (OWN / Math.sqrt(dimensions) * random.nextGaussian());
      square += vector[i] * vector[i];
    }
    for (int i = 0; i < dimensions; i++) {
      vector[i] /= (float) Math.sqrt(square);
    }
    return vector;
  }
}
