package com.autoboss.assistant.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;

/**
 * What the index knows of candidates, read in the order in which it stands there: looking each up
 * by its id would cost more than finding it.
 */
final class Signals {

  private final IndexSearcher searcher;
  private final Collection<Candidate> candidates;

  Signals(IndexSearcher searcher, Collection<Candidate> candidates) {
    this.searcher = searcher;
    this.candidates = candidates;
  }

  /** Which passages they are, and whether they share the question's language. */
  void identify(Question question) throws IOException {
    String asked = question.language();
    BytesRef language = asked == null ? null : new BytesRef(asked);
    each(leaf -> {
      BinaryDocValues ids = DocValues.getBinary(leaf, IndexFields.ID);
      BinaryDocValues groups = DocValues.getBinary(leaf, IndexFields.GROUP);
      BinaryDocValues languages = DocValues.getBinary(leaf, IndexFields.LANGUAGE);
      return (candidate, document) -> {
        candidate.id = value(ids, document).utf8ToString();
        candidate.group = value(groups, document).utf8ToString();
        candidate.sameLanguage = value(languages, document).equals(language);
      };
    });
  }

  /** How much of the best possible BM25 each has; asks for what the search by words left open. */
  void words(LexicalQuery lexical) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(lexical.query()), ScoreMode.COMPLETE, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      List<Candidate> open = in(leaf).stream().filter(candidate -> candidate.words < 0).toList();
      Scorer scorer = open.isEmpty() ? null : weight.scorer(leaf);
      if (scorer != null) {
        score(open, scorer, leaf.docBase);
      }
    }
    for (Candidate candidate : candidates) {
      candidate.lexical = lexical.share(Math.max(0, candidate.words), candidate.sameLanguage);
    }
  }

  private static void score(List<Candidate> open, Scorer scorer, int base) throws IOException {
    DocIdSetIterator matching = scorer.iterator();
    for (Candidate candidate : open) {
      int document = candidate.document - base;
      if (matching.docID() < document) {
        matching.advance(document);
      }
      if (matching.docID() == document) {
        candidate.words = scorer.score();
      }
    }
  }

  /** How near every window of each is to the question. */
  void windows(float[] vector) throws IOException {
    each(leaf -> {
      NumericDocValues counts = DocValues.getNumeric(leaf, IndexFields.WINDOWS);
      FloatVectorValues values = leaf.getFloatVectorValues(IndexFields.VECTOR);
      DocIndexIterator documents = values == null ? null : values.iterator();
      return (candidate, document) -> {
        int end = document + (counts.advanceExact(document) ? (int) counts.longValue() : 0);
        for (int window = document; documents != null && window < end; window++) {
          if (documents.advance(window) == window) {
            candidate.near(VectorUtil.dotProduct(vector, values.vectorValue(documents.index())));
          }
        }
      };
    });
  }

  /** How near every sentence of each is, of those that have several. */
  void sentences(float[] vector) throws IOException {
    each(leaf -> {
      BinaryDocValues values = DocValues.getBinary(leaf, IndexFields.SENTENCES);
      return (candidate, document) -> {
        if (values.advanceExact(document)) {
          BytesRef packed = values.binaryValue();
          candidate.near(
              SentenceVectors.nearness(packed.bytes, packed.offset, packed.length, vector));
        }
      };
    });
  }

  private void each(Reading reading) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      List<Candidate> some = in(leaf);
      if (!some.isEmpty()) {
        Measuring measuring = reading.of(leaf.reader());
        for (Candidate candidate : some) {
          measuring.measure(candidate, candidate.document - leaf.docBase);
        }
      }
    }
  }

  private List<Candidate> in(LeafReaderContext leaf) {
    int end = leaf.docBase + leaf.reader().maxDoc();
    return candidates.stream()
        .filter(candidate -> candidate.document >= leaf.docBase && candidate.document < end)
        .sorted(Comparator.comparingInt(candidate -> candidate.document))
        .toList();
  }

  private static BytesRef value(BinaryDocValues values, int document) throws IOException {
    return values.advanceExact(document) ? values.binaryValue() : new BytesRef();
  }

  private interface Reading {
    Measuring of(LeafReader leaf) throws IOException;
  }

  private interface Measuring {
    void measure(Candidate candidate, int document) throws IOException;
  }
}
