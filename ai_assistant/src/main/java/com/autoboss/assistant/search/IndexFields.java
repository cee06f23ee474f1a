package com.autoboss.assistant.search;

import com.autoboss.assistant.search.text.TextAnalysis;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.core.KeywordAnalyzer;

/** The names of the index's fields, and which analysis belongs to which. */
final class IndexFields extends DelegatingAnalyzerWrapper {

  /** The passage's id; the documents of its further windows carry it too. */
  static final String ID = "id";

  static final String GROUP = "group";
  static final String LANGUAGE = "language";
  static final String TAG = "tag";
  static final String CODE = "code";

  /** Numbers with their units. */
  static final String MEASURE = "measure";

  static final String VECTOR = "vector";

  /** Which window of its passage a document holds, counted from 0. */
  static final String WINDOW = "window";

  /** How many windows the passage has, each in a document of its own, one after another. */
  static final String WINDOWS = "windows";

  /** The packed vectors of the passage's sentences. */
  static final String SENTENCES = "sentences";

  static final String PLAIN = "plain";
  static final String PLAIN_CONTEXT = "context";

  private static final String STEMS = "stems-";
  private static final String CONTEXT_STEMS = "context-stems-";

  private final TextAnalysis analysis = new TextAnalysis();
  private final Analyzer verbatim = new KeywordAnalyzer();

  IndexFields() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  static String stems(String language) {
    return STEMS + language;
  }

  static String contextStems(String language) {
    return CONTEXT_STEMS + language;
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    if (field.startsWith(STEMS)) {
      return analysis.stemming(field.substring(STEMS.length()));
    }
    if (field.startsWith(CONTEXT_STEMS)) {
      return analysis.stemming(field.substring(CONTEXT_STEMS.length()));
    }
    return field.equals(PLAIN) || field.equals(PLAIN_CONTEXT) ? analysis.plain() : verbatim;
  }
}
