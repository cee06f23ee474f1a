package com.autoboss.assistant.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Which of the question's words a candidate holds, and what share of all their rarity that is. */
final class Coverage {

  private final IndexSearcher searcher;
  private final List<Candidate> candidates;

  private Coverage(IndexSearcher searcher, List<Candidate> candidates) {
    this.searcher = searcher;
    this.candidates = candidates;
  }

  /** Measures these candidates. */
  static void measure(IndexSearcher searcher, Question question, List<Candidate> candidates)
      throws IOException {
    List<Candidate> inOrder =
        candidates.stream()
            .sorted(Comparator.comparingInt(candidate -> candidate.document))
            .toList();
    inOrder.forEach(candidate -> candidate.coverage = 0);
    Coverage coverage = new Coverage(searcher, inOrder);
    String language = question.language();
    if (language != null) {
      coverage.add(IndexFields.stems(language), question.stems(), true);
    }
    coverage.add(IndexFields.PLAIN, question.words(), false);
  }

  private void add(String field, Set<String> words, boolean sameLanguage) throws IOException {
    int all = searcher.getIndexReader().getDocCount(field);
    double sum = 0;
    for (String word : words) {
      sum += rarity(new Term(field, word), all);
    }
    for (String word : words) {
      Term term = new Term(field, word);
      double share = rarity(term, all) / sum;
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        add(term, share, leaf, sameLanguage);
      }
    }
  }

  private void add(Term term, double share, LeafReaderContext leaf, boolean sameLanguage)
      throws IOException {
    PostingsEnum postings = postings(term, leaf);
    if (postings == null) {
      return;
    }
    for (Candidate candidate : candidates) {
      int document = candidate.document - leaf.docBase;
      if (candidate.sameLanguage == sameLanguage && document >= 0) {
        if (postings.docID() < document
            && postings.advance(document) == DocIdSetIterator.NO_MORE_DOCS) {
          return;
        }
        candidate.coverage += postings.docID() == document ? share : 0;
      }
    }
  }

  private static @Nullable PostingsEnum postings(Term term, LeafReaderContext leaf)
      throws IOException {
    Terms terms = leaf.reader().terms(term.field());
    if (terms == null) {
      return null;
    }
    TermsEnum found = terms.iterator();
    return found.seekExact(term.bytes()) ? found.postings(null, PostingsEnum.NONE) : null;
  }

  private double rarity(Term term, int all) throws IOException {
    int passages = searcher.getIndexReader().docFreq(term);
    return LexicalQuery.rarity(passages, Math.max(all, passages));
  }
}
