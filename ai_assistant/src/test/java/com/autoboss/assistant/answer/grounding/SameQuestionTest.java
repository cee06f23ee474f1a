package com.autoboss.assistant.answer.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.search.Embedder;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an answer to one question may be given to another one. */
class SameQuestionTest {

  private static final Embedder EMBEDDER =
      Embedder.of(
          Path.of(System.getProperty("assistant.home", ".."), "models/multilingual-e5-small"),
          Path.of(System.getProperty("java.io.tmpdir")));
  private static final SameQuestion SAME = new SameQuestion(new Nearness(EMBEDDER));

  @AfterAll
  static void close() {
    EMBEDDER.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SAME | en | How often is the oil changed? | how often is the  oil changed",
        "SAME | es | ¿Cada cuánto se cambia el aceite? | Cada cuánto se cambia el aceite",
        "NEAR | en | How often is the oil changed? | How often do I have to change the oil?",
        "NEAR | en | What does alarm E-17 mean? | What is the meaning of alarm E-17?",
        "NEAR | no | Hvor ofte skal oljen skiftes? | Hvor ofte skiftes oljen?",
        "OTHER | en | How often is the oil changed? | How often is the grease changed?",
        "OTHER | en | How do I start the machine? | How do I stop the machine?",
        "OTHER | en | What is the maximum pressure? | What is the minimum pressure?",
        "OTHER | en | What does alarm E-17 mean? | What does alarm E-18 mean?",
        "OTHER | en | What happens at 50 °C? | What happens at 60 °C?",
        "OTHER | en | May I open the valve under pressure? | Why may I not open the valve under pressure?",
        "OTHER | en | When do I open the left valve? | When do I open the right valve?",
        "OTHER | en | How often is the oil changed? | How do I store the machine in winter?",
      })
  void shouldTellTheSameQuestionFromAnother(
      SameQuestion.Alike alike, String language, String one, String other) {
    assertThat(SAME.compare(one, other, language)).isEqualTo(alike);
    assertThat(SAME.compare(other, one, language)).isEqualTo(alike);
  }
}
