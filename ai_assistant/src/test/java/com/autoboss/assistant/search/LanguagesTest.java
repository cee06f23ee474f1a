package com.autoboss.assistant.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  private static final Languages LANGUAGES =
      Languages.of(List.of("en", "el", "ar", "es", "tr", "nb", "de", "fr", "it", "pt", "ru", "nl"));

  @ParameterizedTest
  @CsvSource({
    "en, What is the maximum working pressure?",
    "el, Ποια ειναι η μεγιστη πιεση;",
    "el, Τι σημαίνει E-17 στο V4.0 display error;",
    "ar, ما هو أقصى ضغط للمضخة؟",
    "es, ¿Cada cuántas horas se cambia el aceite?",
    "es, cual es la presion maxima de la bomba",
    "tr, Pompanın en yüksek basıncı nedir?",
    "tr, calisma basinci kac bar olmali",
    "no, Hvor ofte skal oljen skiftes?",
    "no, hva betyr alarm E-17",
    "no, Hvor mange liter kan tanken på RS200 ta?",
    "es, El RS200 muestra beep low beep. ¿Qué indica?",
    "en, Can I run the pump dry?",
    "en, Which oil?",
    "de, Wie oft muss das Öl gewechselt werden?",
    "pt, Qual é a pressão máxima da bomba?",
    "ru, Каково максимальное давление насоса?",
  })
  void shouldKnowTheLanguageOfAShortQuestion(String language, String question) {
    assertThat(LANGUAGES.detect(question))
        .get()
        .extracting(Languages.Guess::language)
        .isEqualTo(language);
  }

  @Test
  void shouldNotGuessWithoutLetters() {
    assertThat(LANGUAGES.detect("150 / 2175")).isEmpty();
  }

  @Test
  void shouldNameTheScriptsOnlyLanguageThoughNobodyExpectsIt() {
    assertThat(Languages.of(List.of("en", "de")).detect("πίεση"))
        .contains(new Languages.Guess("el", 1));
  }
}
