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
      Stream.of(
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
              "ru руководство говорит указывает согласно")
          .collect(
              Collectors.toUnmodifiableMap(
                  line -> line.substring(0, 2),
                  line -> Set.copyOf(Words.of(line.substring(3), line.substring(0, 2)))));

  private Wording() {}

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
