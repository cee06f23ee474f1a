package com.autoboss.assistant.knowledge.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContinuedTest {

  @Test
  void shouldJoinAddressesThatGoOn() {
    assertThat(joined("Ask at https://example.com/spare-", "parts/index.html or by mail"))
        .isEqualTo("Ask at https://example.com/spare-parts/index.html or by mail");
    assertThat(joined("from https://example.com/downloads/", "v4/manual.pdf today"))
        .isEqualTo("from https://example.com/downloads/v4/manual.pdf today");
    assertThat(joined("see www.example.com/a?id=", "17 for more"))
        .isEqualTo("see www.example.com/a?id=17 for more");
  }

  @Test
  void shouldLeaveWordsAfterACompleteAddressAlone() {
    assertThat(joined("Ask at https://example.com/", "and wait."))
        .isEqualTo("Ask at https://example.com/ and wait.");
    assertThat(joined("Ask at https://example.com.", "Then wait."))
        .isEqualTo("Ask at https://example.com. Then wait.");
    assertThat(joined("https://a.example/", "https://b.example/x"))
        .isEqualTo("https://a.example/ https://b.example/x");
  }

  @Test
  void shouldJoinPartNumbersThatGoOn() {
    assertThat(joined("Order seal AB40-", "5021-03 in time."))
        .isEqualTo("Order seal AB40-5021-03 in time.");
    assertThat(joined("between 10-", "20 bar")).isEqualTo("between 10-20 bar");
    assertThat(joined("the HP-", "X20 pump")).isEqualTo("the HP-X20 pump");
  }

  @Test
  void shouldNotJoinOtherLines() {
    assertThat(joined("Close valve V7 -", "250 bar remain"))
        .isEqualTo("Close valve V7 - 250 bar remain");
    assertThat(joined("Turn it to the E-", "Stop button"))
        .isEqualTo("Turn it to the E- Stop button");
  }

  private static String joined(String first, String second) {
    Typeset page = new Typeset().lines(50, 100, first, second);
    return Typeset.passages(page.page(1)).getFirst().text();
  }
}
