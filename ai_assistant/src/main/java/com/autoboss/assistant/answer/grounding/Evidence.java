package com.autoboss.assistant.answer.grounding;

import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.layout.Kind;
import java.util.List;
import java.util.stream.Stream;

/** The passages that may carry an answer: of the right model, published, best first. */
public record Evidence(List<ManualPassage> passages) {

  public Evidence {
    passages = List.copyOf(passages);
  }

  /** Everything in it that can be quoted by itself: sentences, rows, steps, warnings. */
  List<Quote> quotes() {
    return passages.stream().flatMap(Evidence::quotes).toList();
  }

  private static Stream<Quote> quotes(ManualPassage passage) {
    return isWhole(passage)
        ? Stream.of(Quote.whole(passage))
        : Sentences.of(passage.text(), passage.language()).stream()
            .map(span -> new Quote(passage, span.start(), span.end()));
  }

  /** What is shown of a quote: of a row or a warning all of it. */
  static Quote shown(Quote quote) {
    return isWhole(quote.passage()) ? Quote.whole(quote.passage()) : quote;
  }

  /** A row without its label and a warning without its consequence say something else. */
  static boolean isWhole(ManualPassage passage) {
    return passage.kind() == Kind.TABLE_ROW || passage.kind() == Kind.WARNING;
  }
}
