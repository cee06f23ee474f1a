package com.autoboss.assistant.search;

import com.autoboss.assistant.search.PassageQuery.Ranking;
import com.autoboss.assistant.search.text.Codes;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/**
 * One search on one state of the index: gathers candidates by words, by codes and by vector, and
 * measures each on every side, whichever side found it.
 */
final class Retrieval {

  private static final int GATHERED = 150;

  /** A code in so few passages, or in so small a share of them, tells them from all others. */
  private static final int FEW = 5;

  private static final double FEW_SHARE = .02;

  private final IndexSearcher searcher;
  private final Question question;
  private final Query filter;
  private final List<PartName> named;
  private final Map<Integer, Candidate> candidates = new HashMap<>();

  Retrieval(
      IndexSearcher searcher, Question question, List<Set<String>> filters, List<PartName> named) {
    this.searcher = searcher;
    this.named = named;
    this.question = question;
    this.filter = filter(filters);
  }

  Collection<Candidate> candidates() {
    return candidates.values();
  }

  /**
   * Collects and measures what this ranking needs; at least as many as the limit where there are.
   */
  void gather(Optional<float[]> vector, Ranking ranking, int limit) throws IOException {
    int most = Math.max(limit, GATHERED);
    if (ranking.isFused()) {
      byCodes(most);
      byMeasures(most);
      byNames(most);
    }
    if (vector.isPresent()) {
      byVector(vector.get(), most);
    }
    Signals signals = new Signals(searcher, candidates.values());
    if (ranking != Ranking.VECTOR) {
      LexicalQuery lexical = LexicalQuery.of(question, searcher);
      byWords(lexical, most);
      signals.identify(question);
      signals.words(lexical);
    } else {
      signals.identify(question);
    }
    if (vector.isPresent()) {
      signals.windows(vector.get());
    }
  }

  /** The passages that share most words with the question. */
  private void byWords(LexicalQuery lexical, int most) throws IOException {
    for (ScoreDoc found : searcher.search(both(lexical.query(), filter), most).scoreDocs) {
      candidate(found.doc).words = found.score;
    }
  }

  /** The passages that hold the question's codes. */
  private void byCodes(int most) throws IOException {
    int all = searcher.getIndexReader().getDocCount(IndexFields.PLAIN);
    for (String code : question.codes()) {
      Term term = new Term(IndexFields.CODE, code);
      int passages = searcher.getIndexReader().docFreq(term);
      boolean decides = Codes.isName(code) && passages <= Math.max(FEW, FEW_SHARE * all);
      for (ScoreDoc found : searcher.search(both(new TermQuery(term), filter), most).scoreDocs) {
        Candidate candidate = candidate(found.doc);
        candidate.exact++;
        candidate.decisive += decides ? 1 : 0;
      }
    }
  }

  /** The passages that hold the question's quantities, in whatever unit. */
  private void byMeasures(int most) throws IOException {
    for (Set<String> forms : question.measures()) {
      Query query =
          new TermInSetQuery(IndexFields.MEASURE, forms.stream().map(BytesRef::new).toList());
      for (ScoreDoc found : searcher.search(both(query, filter), most).scoreDocs) {
        candidate(found.doc).exact++;
      }
    }
  }

  /** The passages of other languages that name what the question names. */
  private void byNames(int most) throws IOException {
    int all = searcher.getIndexReader().getDocCount(IndexFields.PLAIN);
    for (PartName name : named) {
      Query query = both(name.inOtherLanguages(question.language()), filter);
      TopDocs found = searcher.search(query, most);
      double rarity = LexicalQuery.rarity((int) found.totalHits.value(), all);
      for (ScoreDoc each : found.scoreDocs) {
        candidate(each.doc).named += rarity / LexicalQuery.rarity(1, Math.max(all, 1));
      }
    }
  }

  /** The passages nearest in meaning. */
  private void byVector(float[] vector, int most) throws IOException {
    for (int document : new Nearest(searcher, filter, most).to(vector)) {
      candidate(document - window(document));
    }
  }

  /** Which window of its passage a document holds; the first stands before the others. */
  private int window(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    NumericDocValues windows = leaf.reader().getNumericDocValues(IndexFields.WINDOW);
    return windows != null && windows.advanceExact(document - leaf.docBase)
        ? (int) windows.longValue()
        : 0;
  }

  private Candidate candidate(int document) {
    return candidates.computeIfAbsent(document, Candidate::new);
  }

  private static Query both(Query scoring, Query filter) {
    return new BooleanQuery.Builder().add(scoring, Occur.MUST).add(filter, Occur.FILTER).build();
  }

  private static Query filter(List<Set<String>> filters) {
    if (filters.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Set<String> tags : filters) {
      all.add(
          new TermInSetQuery(IndexFields.TAG, tags.stream().map(BytesRef::new).toList()),
          Occur.FILTER);
    }
    return all.build();
  }
}
