package com.autoboss.assistant.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * One thing and what it is called.
 *
 * @param forms in every language
 */
record PartName(List<Form> forms) {

  private static final IndexFields FIELDS = new IndexFields();

  static PartName of(Map<String, Set<String>> names) {
    List<Form> forms = new ArrayList<>();
    names.forEach((language, all) -> all.forEach(name -> forms.add(Form.of(language, name))));
    return new PartName(forms);
  }

  /** Whether a question names it: in its own language in any form, in another word for word. */
  boolean isIn(Question question) {
    return forms.stream().anyMatch(form -> form.isIn(question));
  }

  /**
   * Matches passages that hold every word of a name in their own language.
   *
   * @param asked the question's language, whose passages its own words find; null when unknown
   */
  Query inOtherLanguages(@Nullable String asked) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    forms.stream()
        .filter(form -> !form.language.equals(asked))
        .forEach(form -> any.add(form.query(), Occur.SHOULD));
    return any.build();
  }

  /**
   * One name in one language.
   *
   * @param stems its words as the analysis of the language has them
   * @param words its words as they stand
   */
  record Form(String language, Set<String> stems, Set<String> words) {

    static Form of(String language, String name) {
      Question analysed = Question.of(name, language, FIELDS);
      return new Form(language, analysed.stems(), analysed.words());
    }

    boolean isIn(Question question) {
      return language.equals(question.language())
          ? !stems.isEmpty() && question.stems().containsAll(stems)
          : !words.isEmpty() && question.words().containsAll(words);
    }

    Query query() {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      for (String stem : stems) {
        all.add(
            new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexFields.stems(language), stem)), Occur.SHOULD)
                .add(
                    new TermQuery(new Term(IndexFields.contextStems(language), stem)), Occur.SHOULD)
                .build(),
            Occur.MUST);
      }
      return all.build();
    }
  }
}
