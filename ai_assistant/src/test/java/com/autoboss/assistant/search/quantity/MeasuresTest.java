package com.autoboss.assistant.search.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 150 bar | en | 15 MPa",
        "en | 15 MPa | no | 150 bar",
        "el | 150 μπαρ | en | 2175 psi",
        "ar | ١٥٠ بار | es | 15.000 kPa",
        "tr | 1,5 bar | en | 1.5 bar",
        "no | 12\u2009000 kPa | en | 120 bar",
        "en | 50 Nm | en | 36.9 ft-lb",
        "en | 80 °C | en | 176 °F",
        "en | -40 °C | en | -40 °F",
        "en | 25.4 mm | es | 1 pulgada",
        "en | every 24 h | en | once in 1 day",
        "en | 140 bar | en | 130-150 bar; normally 14 MPa",
        "en | 230 V | en | 230 VAC",
        "en | 10 bar | en | between 5 and 10 bar",
        "en | ± 9 °F | en | ±5 °C",
      })
  void shouldFindTheSameQuantityHoweverItIsWritten(
      String asking, String asked, String holding, String held) {
    assertThat(Measures.asked(asked, asking))
        .singleElement()
        .satisfies(forms -> assertThat(Measures.held(held, holding)).containsAnyElementsOf(forms));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "150 bar | 150 psi",
        "150 bar | 16 MPa",
        "199 bar | 200 bar",
        "15 MPa | 15 Nm",
        "80 °C | 80 °F",
        "5 °C | ±5 °C",
        "150 bar | part 150-15",
        "24 V | 24V4",
        "0 bar | 0 psi",
      })
  void shouldNotFindAnother(String asked, String held) {
    assertThat(Measures.asked(asked, "en"))
        .singleElement()
        .satisfies(
            forms -> assertThat(Measures.held(held, "en")).doesNotContainAnyElementsOf(forms));
  }

  @Test
  void shouldLeaveOutNumbersWithoutUnit() {
    assertThat(Measures.asked("What do the 3 lamps of the M24 mean?", "en")).isEmpty();
    assertThat(Measures.held("3 lamps, bolt M24, E-17", "en")).isEmpty();
  }

  @Test
  void shouldTellANumberWithItsUnitFromAName() {
    assertThat(List.of("150bar", "24V")).allMatch(Measures::isOne);
    assertThat(List.of("24V4", "E17", "7701234", "HP-4200")).noneMatch(Measures::isOne);
  }

  @Property(tries = 300)
  void shouldFindEveryConvertedValueThatIsRoundedToHalfAPercent(
      @ForAll @IntRange(min = 0, max = 200) int one,
      @ForAll @IntRange(min = 0, max = 200) int another,
      @ForAll @IntRange(min = 1, max = 99_999) int number) {
    List<Unit> units = Units.all().list().stream().filter(u -> u.offset().signum() == 0).toList();
    Unit from = units.get(one % units.size());
    List<Unit> others =
        units.stream()
            .filter(u -> u.comparable(from) && !u.symbol().equals(from.symbol()))
            .toList();
    Assume.that(!others.isEmpty());
    Unit to = others.get(another % others.size());

    BigDecimal value = BigDecimal.valueOf(number, 2);
    BigDecimal converted =
        from.toBase(value)
            .divide(to.factor(), MathContext.DECIMAL64)
            .round(new MathContext(3, RoundingMode.HALF_UP));
    Set<String> held = Measures.held(converted.toPlainString() + " " + to.symbol(), "en");

    Assume.that(!held.isEmpty() && converted.precision() - converted.scale() < 15);
    assertThat(Measures.asked(value.toPlainString() + " " + from.symbol(), "en"))
        .singleElement()
        .satisfies(forms -> assertThat(held).containsAnyElementsOf(forms));
  }
}
