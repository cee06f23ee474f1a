package com.autoboss.assistant.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.VectorUtil;

/**
 * The documents whose vectors are nearest to one. Within a filter that lets few pass, all are
 * compared: that is exact, and quicker than a graph of which most may not be looked at.
 */
final class Nearest {

  /** So many vectors are compared within a few milliseconds. */
  private static final int FEW = 12_000;

  private final IndexSearcher searcher;
  private final Query filter;
  private final int most;

  Nearest(IndexSearcher searcher, Query filter, int most) {
    this.searcher = searcher;
    this.filter = filter;
    this.most = most;
  }

  /** The documents, in no order. */
  int[] to(float[] vector) throws IOException {
    if (searcher.count(filter) <= FEW) {
      return compareAll(vector).stream().mapToInt(Found::document).toArray();
    }
    Query query = new KnnFloatVectorQuery(IndexFields.VECTOR, vector, most, filter);
    return Arrays.stream(searcher.search(query, most).scoreDocs)
        .mapToInt(found -> found.doc)
        .toArray();
  }

  private PriorityQueue<Found> compareAll(float[] vector) throws IOException {
    PriorityQueue<Found> best = new PriorityQueue<>(Comparator.comparingDouble(Found::nearness));
    Weight weight =
        searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer admitted = weight.scorer(leaf);
      FloatVectorValues values = leaf.reader().getFloatVectorValues(IndexFields.VECTOR);
      if (admitted != null && values != null) {
        compare(vector, values, admitted.iterator(), leaf, best);
      }
    }
    return best;
  }

  private void compare(
      float[] vector,
      FloatVectorValues values,
      DocIdSetIterator admitted,
      LeafReaderContext leaf,
      PriorityQueue<Found> best)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    DocIndexIterator vectors = values.iterator();
    DocIdSetIterator both = ConjunctionUtils.intersectIterators(List.of(admitted, vectors));
    for (int doc = both.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = both.nextDoc()) {
      if (live == null || live.get(doc)) {
        float nearness = VectorUtil.dotProduct(vector, values.vectorValue(vectors.index()));
        keep(new Found(leaf.docBase + doc, nearness), best);
      }
    }
  }

  private void keep(Found found, PriorityQueue<Found> best) {
    if (best.size() < most) {
      best.add(found);
    } else if (found.nearness > best.element().nearness) {
      best.remove();
      best.add(found);
    }
  }

  private record Found(int document, float nearness) {}
}
