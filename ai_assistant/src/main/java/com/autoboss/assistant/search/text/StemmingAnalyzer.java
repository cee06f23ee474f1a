package com.autoboss.assistant.search.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;

/** The analysis of one language with its stop words and stems, and without accents in the end. */
final class StemmingAnalyzer extends AnalyzerWrapper {

  private final Analyzer language;

  StemmingAnalyzer(Analyzer language) {
    super(GLOBAL_REUSE_STRATEGY);
    this.language = language;
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return language;
  }

  @Override
  protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
    return new TokenStreamComponents(
        components.getSource(), new FoldingFilter(components.getTokenStream()));
  }
}
