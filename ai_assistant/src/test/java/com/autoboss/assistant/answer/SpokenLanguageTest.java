package com.autoboss.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.search.Languages;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenLanguageTest {

  private final SpokenLanguage spoken =
      new SpokenLanguage(
          Languages.of(List.of("en", "el", "ar", "es", "tr", "no", "pt", "de", "fr", "it")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "poso einai i megisti piesi tis antlias?|el",
        "ti ladi thelei i antlia kai kathe pote to allazo?|el",
        "pws allazw to ladi stin antlia|el",
        "kam el da8t fil madakha|ar",
        "kif mumkin a3mel reset lil ma7arrik?|ar",
        "yuksek basinc pompasinin azami basinci kac bar?|tr",
        "yagi ne kadar surede degistirmek lazim|tr",
        "hvor hoyt trykk kan pumpen ha?|no",
        "hvordan skifter jeg olje pa pumpen|no",
        "cual es la presion maxima de la bomba|es",
        "cada cuanto se cambia el aceite|es",
        "Πόσο bar έχει η αντλία;|el",
        "ما هو ضغط V4.0؟|ar",
        "What is the pressure of the V4.0?|en",
        "Qual é a pressão máxima da bomba?|pt"
      })
  void shouldKnowTheLanguageHoweverItIsWritten(String text, String language) {
    assertThat(spoken.of(text)).isEqualTo(language);
  }
}
