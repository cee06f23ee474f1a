package com.autoboss.assistant.cli.trial;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** How a question and an answer about a fact are phrased, by language; the subject stays. */
final class Phrases {

  static final List<String> LANGUAGES = List.of("en", "es", "el", "ar", "tr", "no");

  private static final Map<String, List<String>> QUESTIONS =
      Map.of(
          "en", List.of("What does the manual say about this: %s?", "I need to know: %s?"),
          "es", List.of("¿Qué dice el manual sobre esto: %s?", "Necesito saber: ¿%s?"),
          "el", List.of("Τι λέει το εγχειρίδιο για αυτό: %s;", "Πρέπει να ξέρω: %s;"),
          "ar", List.of("ماذا يقول الدليل عن هذا: %s؟", "أريد أن أعرف: %s؟"),
          "tr", List.of("Kılavuz bunun hakkında ne diyor: %s?", "Bilmem gerekiyor: %s?"),
          "no", List.of("Hva sier håndboken om dette: %s?", "Jeg må vite: %s?"));

  private static final Map<String, List<String>> ANSWERS =
      Map.of(
          "en", List.of("%1$s: %2$s.", "The manual gives %2$s for %1$s.", "For %1$s it is %2$s."),
          "es", List.of("%1$s: %2$s.", "El manual indica %2$s para %1$s."),
          "el", List.of("%1$s: %2$s.", "Το εγχειρίδιο δίνει %2$s για %1$s."),
          "ar", List.of("%1$s: %2$s.", "يذكر الدليل %2$s من أجل %1$s."),
          "tr", List.of("%1$s: %2$s.", "Kılavuz %1$s için %2$s veriyor."),
          "no", List.of("%1$s: %2$s.", "Håndboken oppgir %2$s for %1$s."));

  private static final Map<String, String> SAYS =
      Map.of(
          "en", "The manual says: %s.",
          "es", "El manual dice: %s.",
          "el", "Το εγχειρίδιο λέει: %s.",
          "ar", "يقول الدليل: %s.",
          "tr", "Kılavuz diyor ki: %s.",
          "no", "Håndboken sier: %s.");

  private final SplittableRandom chance;

  Phrases(SplittableRandom chance) {
    this.chance = chance;
  }

  String question(String language, String subject) {
    return one(QUESTIONS.getOrDefault(language, List.of("%s?"))).formatted(subject);
  }

  /** Says the fact; a sentence whose value stands in its middle is said with its value in place. */
  String answer(String language, Fact fact, String value) {
    if (fact.subject().contains("…")) {
      return says(language, fact.subject().replace("…", value));
    }
    return fact.hasValue()
        ? one(ANSWERS.getOrDefault(language, List.of("%s: %s"))).formatted(fact.subject(), value)
        : says(language, fact.subject());
  }

  private static String says(String language, String sentence) {
    return SAYS.getOrDefault(language, "%s.").formatted(sentence);
  }

  private String one(List<String> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
