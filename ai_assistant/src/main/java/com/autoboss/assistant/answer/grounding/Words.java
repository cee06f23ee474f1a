package com.autoboss.assistant.answer.grounding;

import com.autoboss.assistant.search.text.TextAnalysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The stems of the words of a text that mean something; numbers are not among them. */
final class Words {

  private static final TextAnalysis ANALYSIS = new TextAnalysis();
  private static final int SHORTEST = 2;

  private Words() {}

  static Set<String> of(String text, String language) {
    Set<String> stems = new LinkedHashSet<>();
    try (TokenStream tokens = ANALYSIS.stemming(language).tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String stem = term.toString();
        if (stem.length() >= SHORTEST && stem.chars().noneMatch(Character::isDigit)) {
          stems.add(stem);
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stems;
  }

  /** How many of the first are among the second. */
  static int shared(Set<String> some, Set<String> others) {
    return (int) some.stream().filter(others::contains).count();
  }
}
