package com.autoboss.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.answer.grounding.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictionTest {

  private static final List<AskedKind> VOLTAGE =
      AskedKinds.of("What is the maximum voltage of the firing battery?");

  private static final Quote FIFTEEN =
      MadeQuotes.sentence(
          30, "The units work with a separate firing battery of no more than 15 V.");

  @Test
  void shouldFindTwoLimitsOfTheSameThing() {
    Quote other = MadeQuotes.sentence(15, "The firing circuit takes a battery of up to 16 V.");

    assertThat(Contradiction.among(List.of(FIFTEEN, other), VOLTAGE)).isPresent();
  }

  @Test
  void shouldTakeTheSameValueForAgreement() {
    Quote other = MadeQuotes.sentence(15, "The firing circuit takes a battery of up to 15 V.");

    assertThat(Contradiction.among(List.of(FIFTEEN, other), VOLTAGE)).isEmpty();
  }

  @Test
  void shouldNotCompareAnUpperWithALowerLimit() {
    Quote other = MadeQuotes.sentence(15, "The firing circuit needs a battery of at least 6 V.");

    assertThat(Contradiction.among(List.of(FIFTEEN, other), VOLTAGE)).isEmpty();
  }

  @Test
  void shouldNotCompareLimitsOfDifferentThings() {
    Quote other = MadeQuotes.sentence(15, "The display takes up to 5 V from its own supply.");

    assertThat(Contradiction.among(List.of(FIFTEEN, other), VOLTAGE)).isEmpty();
  }

  @Test
  void shouldFindTheSameRowWithAnotherValueOnAnotherPage() {
    Quote one = MadeQuotes.row(4, "4 Technical data", "Supply voltage", "24 V");
    Quote other = MadeQuotes.row(9, "7.1 Technical data", "Supply voltage", "12 V");

    assertThat(Contradiction.among(List.of(one, other), VOLTAGE)).isPresent();
  }

  @Test
  void shouldNotCompareRowsOfDifferentTables() {
    Quote one = MadeQuotes.row(4, "Pump P7", "Supply voltage", "24 V");
    Quote other = MadeQuotes.row(9, "Winch W2", "Supply voltage", "12 V");

    assertThat(Contradiction.among(List.of(one, other), VOLTAGE)).isEmpty();
  }
}
