package com.autoboss.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonRequestTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I want to talk to someone",
        "can I speak with a human please",
        "Quiero hablar con una persona",
        "necesito un tecnico",
        "Θέλω να μιλήσω με κάποιον",
        "Θα ήθελα να μιλήσω με έναν τεχνικό",
        "thelo na miliso me kapoion",
        "أريد التحدث مع شخص",
        "اريد ان اتكلم مع موظف",
        "Biriyle konuşmak istiyorum",
        "bir yetkiliyle gorusmek istiyorum",
        "Jeg vil snakke med et menneske",
        "kan jeg fa snakke med noen"
      })
  void shouldRecogniseWhoWantsAPerson(String text) {
    assertThat(PersonRequest.isAll(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How many people may stand on the pontoon?",
        "Who may open the cabinet?",
        "¿Cuántas personas hacen falta para levantarlo?",
        "Hvor mange personer trengs?",
        "What does the technician check every year?"
      })
  void shouldTakeQuestionsAboutPeopleForQuestions(String text) {
    assertThat(PersonRequest.isIn(text)).isFalse();
  }

  @Test
  void shouldAnswerWhatIsAskedBesideIt() {
    String text =
        "The pump has lost its pressure since this morning and E-05 comes back after every"
            + " start, what is the cause, or should I talk to a technician?";

    assertThat(PersonRequest.isIn(text)).isTrue();
    assertThat(PersonRequest.isAll(text)).isFalse();
  }
}
