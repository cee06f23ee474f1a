package com.autoboss.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {

  @ParameterizedTest
  @ValueSource(strings = {"el", "ar", "es", "tr", "no", "pt", "de", "fr", "it"})
  void shouldHaveEveryTextOfItsOwnInEveryLanguage(String language) {
    ResourceBundle english = ResourceBundle.getBundle("messages.answer", Locale.of("en"));
    ResourceBundle texts = ResourceBundle.getBundle("messages.answer", Locale.of(language));

    assertThat(texts.keySet()).isEqualTo(english.keySet());
    english.keySet().stream()
        .filter(key -> !key.equals("place"))
        .forEach(key -> assertThat(texts.getString(key)).isNotEqualTo(english.getString(key)));
  }

  @Test
  void shouldSpeakEnglishWhereTheLanguageIsNotAmongOurs() {
    assertThat(Frame.in("fi").language()).isEqualTo("en");
  }

  @Test
  void shouldTakeBothNorwegianTagsOfBrowsers() {
    assertThat(Frame.in("nb-NO").language()).isEqualTo("no");
    assertThat(Frame.in("nn").language()).isEqualTo("no");
  }

  @Test
  void shouldNotDependOnTheLocaleOfTheMachine() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("es"));
    try {
      assertThat(Frame.in("en").text("sample")).startsWith("SAMPLE DATA");
    } finally {
      Locale.setDefault(before);
    }
  }
}
