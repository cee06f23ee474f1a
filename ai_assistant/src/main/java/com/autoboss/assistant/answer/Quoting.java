package com.autoboss.assistant.answer;

import com.autoboss.assistant.answer.grounding.Quote;
import com.autoboss.assistant.answer.grounding.Sentences;
import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.layout.Kind;
import com.autoboss.assistant.search.Embedder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Chooses the words to quote from a passage: short ones, rows, steps and warnings whole, of a long
 * paragraph the sentences that are nearest to the question.
 */
@Component
class Quoting {

  /** Above this many words a paragraph is too long to be read on a wet deck. */
  private static final int LONG = 60;

  private static final int SHORT_SENTENCE = 12;

  private final Embedder embedder;

  Quoting(Embedder embedder) {
    this.embedder = embedder;
  }

  Quote quote(ManualPassage passage, String question) {
    boolean divisible = passage.kind() == Kind.PARAGRAPH || passage.kind() == Kind.LIST;
    if (!divisible || words(passage.text()) <= LONG) {
      return Quote.whole(passage);
    }
    List<AskedKind> kinds = AskedKinds.of(question);
    Manner manner = Manner.of(question);
    List<Sentences.Span> sentences = Sentences.of(passage.text(), passage.language());
    return embedder
        .query(question)
        .map(vector ->
            around(passage, sentences, nearest(passage, sentences, vector, kinds, manner)))
        .orElseGet(() -> Quote.whole(passage));
  }

  /**
   * The sentence nearest in meaning; where some hold the kind of thing asked for, or command what
   * was asked about, one of those.
   */
  private int nearest(
      ManualPassage passage,
      List<Sentences.Span> sentences,
      float[] question,
      List<AskedKind> kinds,
      Manner manner) {
    List<Integer> holding =
        IntStream.range(0, sentences.size())
            .boxed()
            .filter(i -> answers(sentences.get(i).of(passage.text()), kinds, manner))
            .toList();
    Stream<Integer> eligible =
        holding.isEmpty() ? IntStream.range(0, sentences.size()).boxed() : holding.stream();
    Optional<Integer> best =
        eligible.max(
            Comparator.comparingDouble(
                i -> nearness(question, sentences.get(i).of(passage.text()))));
    return best.orElse(0);
  }

  private static boolean answers(String sentence, List<AskedKind> kinds, Manner manner) {
    return kinds.isEmpty()
        ? manner.isCommand(sentence)
        : kinds.stream().anyMatch(kind -> kind.isIn(sentence, ""));
  }

  /** A short sentence often needs the next one to mean something. */
  private static Quote around(ManualPassage passage, List<Sentences.Span> sentences, int best) {
    Sentences.Span span = sentences.get(best);
    boolean takesNext =
        best + 1 < sentences.size() && words(span.of(passage.text())) < SHORT_SENTENCE;
    int end = takesNext ? sentences.get(best + 1).end() : span.end();
    return new Quote(passage, span.start(), end);
  }

  private double nearness(float[] question, String sentence) {
    return dot(question, embedder.sentence(sentence));
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }
}
