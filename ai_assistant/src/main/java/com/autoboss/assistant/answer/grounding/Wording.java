package com.autoboss.assistant.answer.grounding;

import com.autoboss.assistant.knowledge.ManualPassage;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a claim in the manual's language keeps to the words of its quote. */
final class Wording {

  /** Share of the words that must be the quote's; the rest is how people talk. */
  private static final double ENOUGH = 0.8;

  /** The same where numbers or names already tie the claim to the quote. */
  private static final double ENOUGH_WITH_NUMBERS = 0.6;

  /** Words that only say who says it, by language. */
  private static final Map<String, Set<String>> ATTRIBUTION =
      byLanguage(
          "en the manual handbook says states gives according to indicates",
          "es el manual dice indica según da señala",
          "el το εγχειρίδιο λέει δίνει αναφέρει σύμφωνα με",
          "ar الدليل يقول يذكر ينص حسب وفق",
          "tr kılavuz kılavuza diyor veriyor göre belirtiyor",
          "no håndboken manualen sier oppgir ifølge angir",
          "de laut handbuch sagt gibt nennt anleitung",
          "fr le manuel dit indique selon donne",
          "it il manuale dice indica secondo",
          "pt o manual diz indica segundo conforme",
          "ru руководство говорит указывает согласно");

  /** Words of questions that name nothing, by language. */
  private static final Map<String, Set<String>> SMALL =
      byLanguage(
          "en i you my your we it this that do does did can could should must may have has had need"
              + " what which how much many often long when where why who use used using get"
              + " allowed possible required value",
          "es yo mi su puedo puede debo debe hay que cual cuanto cuanta cada cuando como donde es"
              + " tengo tiene valor",
          "el μπορώ πρέπει έχω έχει ποια ποιο πόσο πόση κάθε πότε πώς πού είναι τιμή",
          "ar هل كم ما متى كيف أين يجب يمكن قيمة",
          "tr ne kaç nasıl nerede hangi kadar sık olmalı olabilir gerekir gerekiyor değer",
          "no jeg du min din kan skal må hva hvor hvordan når hvilken ofte mye lenge er verdi",
          "de ich man sie mein kann muss soll darf was wie viel oft lange wann wo welche wert",
          "fr je vous mon puis peut dois doit quel quelle combien quand comment où valeur",
          "it io mio posso può devo deve quale quanto quanta quando come dove valore",
          "pt eu meu posso pode devo deve qual quanto quanta quando como onde valor",
          "ru я мой могу можно нужно должен какой сколько когда как где");

  private Wording() {}

  private static Map<String, Set<String>> byLanguage(String... lines) {
    return Stream.of(lines)
        .collect(
            Collectors.toUnmodifiableMap(
                line -> line.substring(0, 2),
                line -> Set.copyOf(Words.of(line.substring(3), line.substring(0, 2)))));
  }

  static boolean holds(String claim, Quote quote, boolean tied) {
    String language = quote.passage().language();
    Set<String> said = new HashSet<>(Words.of(claim, language));
    said.removeAll(ATTRIBUTION.getOrDefault(language, Set.of()));
    if (said.isEmpty()) {
      return tied;
    }
    int shared = Words.shared(said, given(quote, language));
    return shared >= (tied ? ENOUGH_WITH_NUMBERS : ENOUGH) * said.size();
  }

  /**
   * What is asked about and named in the claim is named in the quote, its headings or its manual
   * too. Else a claim takes the value of one thing for another: only people's small words may be
   * the question's alone.
   */
  static boolean keepsSubject(String claim, String question, Quote quote) {
    String language = quote.passage().language();
    Set<String> named = new HashSet<>(Words.of(claim, language));
    named.retainAll(Words.of(question, language));
    named.removeAll(given(quote, language));
    named.removeAll(ATTRIBUTION.getOrDefault(language, Set.of()));
    named.removeAll(SMALL.getOrDefault(language, Set.of()));
    return named.isEmpty();
  }

  private static Set<String> given(Quote quote, String language) {
    ManualPassage passage = quote.passage();
    Set<String> given = new HashSet<>(Words.of(quote.text(), language));
    given.addAll(Words.of(passage.context(), language));
    given.addAll(Words.of(String.join(" ", passage.heads()), language));
    given.addAll(Words.of(String.join(" ", passage.section()), language));
    given.addAll(Words.of(String.join(" ", passage.source().models()), language));
    return given;
  }
}
