package com.autoboss.assistant.compat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.access.PartAddress;
import com.autoboss.assistant.answer.Answer;
import com.autoboss.assistant.answer.Citation;
import com.autoboss.assistant.answer.Remarks;
import com.autoboss.assistant.answer.Statement;
import com.autoboss.assistant.lifecycle.StartRefused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartLinkTest {

  private static final PartAddress HOST = new PartAddress("https://host.example/parts?n={part}");

  @Test
  void shouldLinkThePartsThatAreSaidAndQuoted() {
    String row = "AB40-1234-56 Plunger seal kit, AB40-1240-01 Ceramic plunger";

    assertThat(PartLink.of(answer("The kit is AB40-1234-56.", row), HOST))
        .containsExactly(new PartLink("AB40-1234-56", "https://host.example/parts?n=AB40-1234-56"));
  }

  @Test
  void shouldNotLinkANumberThatNoQuoteCarries() {
    assertThat(PartLink.of(answer("Order AB40-9999-99.", "Order the seal kit."), HOST)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"E-28", "CU-30", "V4.0", "2026-11-24", "S1-12", "XAB40-1234-56-9999999999"})
  void shouldNotTakeOtherCodesForParts(String code) {
    assertThat(PartLink.of(answer(code, code), HOST)).isEmpty();
  }

  @Test
  void shouldLinkNothingWithoutAnAddress() {
    assertThat(PartLink.of(answer("AB40-1234-56", "AB40-1234-56"), new PartAddress(null)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://host.example/parts",
        "javascript:{part}",
        "//evil/{part}",
        "parts/{part}"
      })
  void shouldRefuseAnAddressThatLeadsNowhere(String template) {
    assertThatThrownBy(() -> new PartAddress(template))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("ASSISTANT_PART_URL");
  }

  private static Answer answer(String said, String quote) {
    Citation citation =
        new Citation(
            "m.pdf", new UUID(0, 1), "Manual", 1, 1, quote, List.of(), "p", "V4.0", "en", false);
    return new Answer(
        new UUID(0, 2),
        said,
        "en",
        false,
        null,
        List.of(),
        List.of(),
        List.of(new Statement(1, said, "en", List.of(0))),
        List.of(citation),
        List.of(),
        "none",
        BigDecimal.ZERO,
        0,
        Map.of(),
        new UUID(0, 3),
        Remarks.NONE);
  }
}
