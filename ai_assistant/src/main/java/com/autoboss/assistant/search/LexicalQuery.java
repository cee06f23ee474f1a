package com.autoboss.assistant.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The question's words as a query, and the score of a passage that would hold them all, by which
 * scores of different questions become comparable. Words that no passage holds count as the rarest:
 * else one small word that happens to exist in the passages' language would look like a whole
 * match.
 *
 * @param query matches a passage that has any of the words
 * @param bestSameLanguage for a passage in the question's language
 * @param bestOtherLanguage for one in another, which can share only words as they stand
 */
record LexicalQuery(Query query, double bestSameLanguage, double bestOtherLanguage) {

  private static final float PLAIN = .3f;
  private static final float CONTEXT = .3f;

  static LexicalQuery of(Question question, IndexSearcher searcher) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    String language = question.language();
    double stems = 0;
    if (language != null) {
      stems = add(IndexFields.stems(language), question.stems(), 1, any, searcher);
      add(IndexFields.contextStems(language), question.stems(), CONTEXT, any, searcher);
    }
    double plain = add(IndexFields.PLAIN, question.words(), PLAIN, any, searcher);
    add(IndexFields.PLAIN_CONTEXT, question.words(), PLAIN * CONTEXT, any, searcher);
    return new LexicalQuery(any.build(), stems + plain, plain);
  }

  /** A score as a share of the best that is possible. */
  double share(double score, boolean sameLanguage) {
    double best = sameLanguage ? bestSameLanguage : bestOtherLanguage;
    return best > 0 ? Math.min(1, score / best) : 0;
  }

  private static double add(
      String field,
      Collection<String> words,
      float weight,
      BooleanQuery.Builder any,
      IndexSearcher searcher)
      throws IOException {
    double best = 0;
    int all = searcher.getIndexReader().getDocCount(field);
    for (String word : words) {
      Term term = new Term(field, word);
      int passages = searcher.getIndexReader().docFreq(term);
      best += weight * rarity(passages, Math.max(all, passages));
      if (passages > 0) {
        any.add(new BoostQuery(new TermQuery(term), weight), Occur.SHOULD);
      }
    }
    return best;
  }

  /** The inverse document frequency as BM25 has it. */
  static double rarity(int passages, int all) {
    return Math.log(1 + (all - passages + .5) / (passages + .5));
  }
}
