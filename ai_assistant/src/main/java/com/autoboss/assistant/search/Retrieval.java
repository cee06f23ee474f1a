package com.autoboss.assistant.search;

import com.autoboss.assistant.search.text.Codes;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
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
  private final Map<String, Candidate> candidates = new HashMap<>();

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
  void gather(Optional<float[]> vector, PassageQuery.Ranking ranking, int limit)
      throws IOException {
    int most = Math.max(limit, GATHERED);
    if (ranking == PassageQuery.Ranking.FUSED) {
      byCodes(most);
      byNames(most);
    }
    if (vector.isPresent()) {
      byVector(vector.get(), most);
    }
    if (ranking != PassageQuery.Ranking.VECTOR) {
      byWords(most);
    }
    if (vector.isPresent()) {
      measureNearness(vector.get());
      measureSentences(vector.get());
    }
  }

  /** The passages that share most words with the question, and every one gathered before. */
  private void byWords(int most) throws IOException {
    LexicalQuery lexical = LexicalQuery.of(question, searcher);
    take(lexical, filter, most);
    if (!candidates.isEmpty()) {
      take(lexical, gathered(), candidates.size());
    }
  }

  private void take(LexicalQuery lexical, Query within, int most) throws IOException {
    Query query = both(lexical.query(), within);
    for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
      Candidate candidate = candidate(found.doc);
      candidate.document = found.doc;
      double best =
          candidate.sameLanguage ? lexical.bestSameLanguage() : lexical.bestOtherLanguage();
      candidate.lexical = best > 0 ? Math.min(1, found.score / best) : 0;
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
    Query query = new KnnFloatVectorQuery(IndexFields.VECTOR, vector, most, filter);
    for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
      candidate(found.doc);
    }
  }

  /** Compares every window of every candidate. */
  private void measureNearness(float[] vector) throws IOException {
    int windows = Math.max(1, searcher.count(gathered()));
    Query query = new KnnFloatVectorQuery(IndexFields.VECTOR, vector, windows, gathered());
    for (ScoreDoc found : searcher.search(query, windows).scoreDocs) {
      candidate(found.doc).near(2 * found.score - 1);
    }
  }

  /** Compares every sentence of every candidate that has several. */
  private void measureSentences(float[] vector) throws IOException {
    Query query = both(gathered(), new FieldExistsQuery(IndexFields.SENTENCES));
    for (ScoreDoc found : searcher.search(query, Math.max(1, candidates.size())).scoreDocs) {
      candidate(found.doc).near(sentences(found.doc, vector));
    }
  }

  private double[] sentences(int document, float[] vector) throws IOException {
    LeafReaderContext leaf = leaf(document);
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), IndexFields.SENTENCES);
    values.advanceExact(document - leaf.docBase);
    BytesRef packed = values.binaryValue();
    return SentenceVectors.nearness(packed.bytes, packed.offset, packed.length, vector);
  }

  private LeafReaderContext leaf(int document) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }

  private Candidate candidate(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    int local = document - leaf.docBase;
    String id = value(leaf, IndexFields.ID, local);
    Candidate known = candidates.get(id);
    if (known != null) {
      return known;
    }
    boolean same = value(leaf, IndexFields.LANGUAGE, local).equals(question.language());
    Candidate candidate = new Candidate(id, value(leaf, IndexFields.GROUP, local), same);
    candidates.put(id, candidate);
    return candidate;
  }

  private static String value(LeafReaderContext leaf, String field, int document)
      throws IOException {
    BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
    return values != null && values.advanceExact(document)
        ? values.binaryValue().utf8ToString()
        : "";
  }

  private Query gathered() {
    return ids(candidates.values().stream().map(candidate -> candidate.id).toList());
  }

  private static Query ids(List<String> ids) {
    return new TermInSetQuery(IndexFields.ID, ids.stream().map(BytesRef::new).toList());
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
