package com.autoboss.assistant.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.refusal.Invalid;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewManualTest {

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd.pdf, passwd.pdf",
    "C:\\\\manuals\\\\pump.pdf, pump.pdf",
    "'a\u0000b\nc.pdf', abc.pdf",
    "'\u202Efdp.exe', fdp.exe",
    "%22manual%22.pdf, manual.pdf",
    "'..', manual.pdf",
    "'', manual.pdf"
  })
  void shouldKeepOnlyAHarmlessLastPartOfTheFileName(String sent, String kept) {
    assertThat(named(sent).fileName()).isEqualTo(kept);
  }

  @Test
  void shouldTakeTheFileNameForATitleWhenThereIsNone() {
    assertThat(named("Pump manual.PDF").shownTitle()).isEqualTo("Pump manual");
  }

  @Test
  void shouldRefuseAManualForNoModel() {
    assertThatThrownBy(() -> new NewManual("a.pdf", List.of(" "), null, null, "OPERATOR", false))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("at least one model");
  }

  private static NewManual named(String fileName) {
    return new NewManual(fileName, List.of("V1"), null, null, "OPERATOR", false);
  }
}
