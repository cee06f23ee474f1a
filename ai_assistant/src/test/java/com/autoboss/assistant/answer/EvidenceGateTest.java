package com.autoboss.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceGateTest {

  @Test
  void shouldAdmitNothingWhereNothingWasFound() {
    assertThat(EvidenceGate.admit("why?", List.of(), 3)).isEmpty();
  }
}
