package com.autoboss.assistant.search;

import com.autoboss.assistant.search.quantity.Measures;
import com.autoboss.assistant.search.text.Codes;
import com.autoboss.assistant.search.text.Normal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * A question in the form that the index compares.
 *
 * @param language primary tag; null when nobody knows
 * @param stems its words as the analysis of its language has them; empty without language
 * @param words its words as they stand
 * @param codes what must be found exactly
 * @param measures numbers with their unit, each in all forms in which a passage may hold it
 */
record Question(
    @Nullable String language,
    Set<String> stems,
    Set<String> words,
    Set<String> codes,
    List<Set<String>> measures) {

  static Question of(String text, @Nullable String language, Analyzer fields) {
    String normal = Normal.form(text);
    Set<String> stems =
        language == null ? Set.of() : terms(IndexFields.stems(language), normal, fields);
    return new Question(
        language,
        stems,
        terms(IndexFields.PLAIN, normal, fields),
        Codes.asked(normal),
        Measures.asked(text, language == null ? Passage.UNKNOWN_LANGUAGE : language));
  }

  /** How many codes and quantities it has. */
  int exact() {
    return codes.size() + measures.size();
  }

  private static Set<String> terms(String field, String text, Analyzer fields) {
    Set<String> terms = new LinkedHashSet<>();
    try (TokenStream stream = fields.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
