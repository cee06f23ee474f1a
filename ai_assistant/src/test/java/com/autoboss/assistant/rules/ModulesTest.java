package com.autoboss.assistant.rules;

import com.autoboss.assistant.Assistant;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  /** The folder is the boundary: its root is the API, its package-info says what it may use. */
  @Test
  void shouldKeepFeaturesWithinTheirBoundsAndFreeOfCycles() {
    ApplicationModules.of(Assistant.class).verify();
  }
}
