package com.autoboss.assistant.search;

import com.autoboss.assistant.search.PassageQuery.Ranking;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;

/**
 * A closer look at the candidates that stand first: each sentence by itself, and which of the
 * question's words it holds. What is looked at stays before what is not.
 */
record SecondLook(IndexSearcher searcher, Question question, Optional<float[]> vector) {

  private static final int LOOKED_AT = 100;

  /** The order after the look. */
  List<Candidate> at(List<Candidate> order, Fusion fusion, Ranking ranking) throws IOException {
    if (ranking == Ranking.FIRST_LOOK || ranking == Ranking.LEXICAL) {
      return order;
    }
    List<Candidate> best = order.subList(0, Math.min(LOOKED_AT, order.size()));
    if (vector.isPresent()) {
      new Signals(searcher, best).sentences(vector.get());
    }
    Coverage.measure(searcher, question, best);
    List<Candidate> again = new ArrayList<>(fusion.rank(best));
    again.addAll(order.subList(best.size(), order.size()));
    return again;
  }
}
