package com.autoboss.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnonymousTest {

  @Test
  void shouldLeaveOutAddressesNumbersToCallAndTheMachine() {
    assertThat(
            Anonymous.words(
                "AB-0100: mail ole@boat.example, see https://boat.example/x, +47 99 88 77 66, 0047-99887766; ab-0100!",
                "AB-0100"))
        .isEqualTo("[…]: mail […], see […] […], […]; […]!");
  }

  @Test
  void shouldKeepWhatManualsAreMadeOf() {
    String question = "E-17 at 150 bar, part 8300-1234-567, 2 x 450 Nm, 0.5-1.2 mm, 2026-11-27?";

    assertThat(Anonymous.words(question, null)).isEqualTo(question);
    assertThat(Anonymous.words("(a+b) [c]", " ")).isEqualTo("(a+b) [c]");
  }
}
