package com.autoboss.assistant.search.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words as they stand, of any language: small letters, no accents. Chinese, Japanese and Korean in
 * pairs of characters, because nothing separates their words.
 */
final class PlainAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    TokenStream folded = new FoldingFilter(new LowerCaseFilter(words));
    return new TokenStreamComponents(words, new CJKBigramFilter(folded));
  }
}
