package com.autoboss.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpTest {

  private static final String EARLIER = "How much oil goes into the gearbox of the winch?";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "And how often is it changed?",
        "How often?",
        "Which one exactly do I take for it?",
        "¿Y cada cuánto se cambia?",
        "Και κάθε πότε αλλάζει;",
        "وكم مرة يجب تغييره؟",
        "Peki ne sıklıkta değiştirilir?",
        "Og hvor ofte skal det skiftes?",
        "Hvor høyt kan det være?",
      })
  void shouldCompleteWhatLeansOnTheQuestionBefore(String text) {
    assertThat(FollowUp.complete(text, List.of(EARLIER))).isEqualTo(EARLIER + " " + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What does E-17 mean?",
        "Which torque do the wheel nuts of the trailer need?",
        "La bomba no arranca después de lavar la red",
        "Hvilket trykk skal høytrykkspumpen ha under vask?",
        "Hva er det høyeste arbeidstrykket for høytrykkspumpen?",
      })
  void shouldLeaveAloneWhatSaysEnough(String text) {
    assertThat(FollowUp.complete(text, List.of(EARLIER))).isEqualTo(text);
  }

  @Test
  void shouldLeanOnTheLastQuestionThatSaysEnough() {
    assertThat(FollowUp.complete("And why?", List.of("How often?", EARLIER)))
        .isEqualTo(EARLIER + " And why?");
    assertThat(FollowUp.complete("How often?", List.of())).isEqualTo("How often?");
  }

  @Test
  void shouldTakeSeveralQuestionsApart() {
    assertThat(Questions.in(EARLIER + " And how often is it changed?"))
        .containsExactly(EARLIER, EARLIER + " And how often is it changed?");
    assertThat(Questions.in("Πόσο λάδι παίρνει το κιβώτιο; Ποια είναι η πίεση της αντλίας;"))
        .containsExactly("Πόσο λάδι παίρνει το κιβώτιο;", "Ποια είναι η πίεση της αντλίας;");
    assertThat(Questions.in("كم زيت في علبة التروس؟ ما هو ضغط المضخة العالي؟")).hasSize(2);
  }

  @Test
  void shouldKeepAStoryAroundAQuestionWhole() {
    String story = "The pump stopped after an hour. The gauge shows nothing. What can I do?";

    assertThat(Questions.in(story)).containsExactly(story);
    assertThat(Questions.in("Really? Does the pump need oil?")).hasSize(1);
  }
}
