package com.autoboss.assistant.search.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.search.quantity.Quantity.Agreement;
import com.autoboss.assistant.search.quantity.Quantity.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | set it to 250 bar | 250 | bar",
        "ar | اضبطه على ٢٥٠ بار | 250 | bar",
        "el | στα 250 μπαρ | 250 | bar",
        "tr | 250 bar'a ayarlayın | 250 | bar",
        "no | 1,5 liter olje | 1.5 | l",
        "es | 1.500 rpm | 1500 | rpm",
        "en | 1,500 rpm | 1500 | rpm",
        "en | 1.500 mm | 1.500 | mm",
        "no | 12 000 timer | 12000 | h",
        "en | wait ten minutes | 10 | min",
        "es | espere diez minutos | 10 | min",
        "en | at 45 °C | 45 | °C",
        "tr | nem %50 | 50 | %",
        "en | torque 35 N m | 35 | Nm",
        "en | 24 VDC | 24 | V DC",
        "en | below -10 °C | -10 | °C",
        "en | 3/4 inch | 0.75 | in",
      })
  void shouldReadWhatPeopleWrite(String language, String text, String value, String unit) {
    assertThat(Quantities.in(text, language))
        .singleElement()
        .satisfies(quantity -> {
          assertThat(quantity.low()).isEqualByComparingTo(value);
          assertThat(quantity.unit()).extracting(Unit::symbol).isEqualTo(unit);
        });
  }

  @Test
  void shouldTellRangesAndDeviationsFromSingleNumbers() {
    assertThat(forms("5 to 10 bar, 5-10 bar, 5 bar - 10 bar, ±2 mm, 7 bar"))
        .containsExactly(Form.RANGE, Form.RANGE, Form.RANGE, Form.TOLERANCE, Form.SINGLE);
  }

  @Test
  void shouldFindNoQuantityInNames() {
    assertThat(Quantities.in("M24 bolt E-17 on the V4.0, part LE-3310-221, AB12", "en")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "150 bar, 15 MPa, CONVERTED",
    "150 bar, 150 bar, SAME",
    "150 bar, 150 psi, NONE",
    "150 bar, 15 bar, NONE",
    "2175 psi, 150 bar, CONVERTED",
    "2200 psi, 150 bar, NONE",
    "113 °F, 45 °C, CONVERTED",
    "45 °F, 45 °C, NONE",
    "9 h, 9 min, NONE",
    "24 V, 24 VDC, CONVERTED",
    "24 VAC, 24 VDC, NONE",
    "5-10 bar, 5 bar, NONE",
    "5 bar, 5-10 bar, NONE",
    "3 Nm, 3 N, NONE",
    "±18 °F, ±10 °C, CONVERTED",
    "250, 250 bar, NONE",
  })
  void shouldAgreeOnlyWithTheSameThing(String stated, String source, Agreement expected) {
    assertThat(only(stated).with(only(source))).isEqualTo(expected);
  }

  @Test
  void shouldTakeTheUnitFromTheHeadOfAColumn() {
    assertThat(Quantities.unitIn("Pressure [bar]").orElseThrow().symbol()).isEqualTo("bar");
    assertThat(Quantities.unitIn("Interval (h)").orElseThrow().symbol()).isEqualTo("h");
    assertThat(Quantities.unitIn("Remedy")).isEmpty();
  }

  private static List<Form> forms(String text) {
    return Quantities.in(text, "en").stream().map(Quantity::form).toList();
  }

  private static Quantity only(String text) {
    return Quantities.in(text, "en").getFirst();
  }
}
