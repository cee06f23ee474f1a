package com.autoboss.assistant.answer.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.search.Embedder;
import com.autoboss.assistant.search.Languages;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a model may say, and what the manual's words are shown for instead. */
class GroundingTest {

  private static final Embedder EMBEDDER =
      Embedder.of(
          Path.of(System.getProperty("assistant.home", ".."), "models/multilingual-e5-small"),
          Path.of(System.getProperty("java.io.tmpdir")));
  private static final Grounding GROUNDING =
      new Grounding(
          new Nearness(EMBEDDER), Languages.of(List.of("en", "el", "ar", "es", "tr", "no")));

  private static final MadePassages MADE = new MadePassages();
  private static final Evidence EVIDENCE =
      new Evidence(
          List.of(
              MADE.text(
                  "Starting",
                  "Set the pump pressure to 250 bar. Do not open the bypass valve before the pump has stopped."),
              MADE.row("Technical data", "=Working pressure", "P7=250 bar", "P9=310 bar"),
              MADE.row("Technical data", "=Return pressure", "P7=12 bar", "P9=14 bar"),
              MADE.text(
                  "Maintenance",
                  "Change the oil every 500 hours. Tighten the drain plug LE-3310 to 35 Nm."),
              MADE.text("Heat", "The motor may become 50 °C above the ambient temperature."),
              MADE.text("Inlet", "The inlet must be kept at 2 bar and the outlet at 180 bar.")));

  @AfterAll
  static void close() {
    EMBEDDER.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Set the pump pressure to 250 bar. | Set the pump pressure to 250 bar.",
        "en | The pump pressure is 250 bar. | Set the pump pressure to 250 bar.",
        "en | Change the oil every 500 h. | Change the oil every 500 hours.",
        "en | The drain plug LE-3310 is tightened to 35 Nm. | Tighten the drain plug LE-3310 to 35 Nm.",
        "en | According to the manual, the return pressure of the P7 is 12 bar. | Return pressure 12 bar 14 bar",
        "en | The working pressure of the P7 is 250 bar. | Working pressure 250 bar 310 bar",
        "en | Never open the bypass valve before the pump has stopped. | Do not open the bypass valve before the pump has stopped.",
        "es | Ajuste la presión de la bomba a 250 bar. | Set the pump pressure to 250 bar.",
        "el | Ρυθμίστε την πίεση της αντλίας στα 250 bar. | Set the pump pressure to 250 bar.",
        "ar | اضبط ضغط المضخة على ٢٥٠ بار. | Set the pump pressure to 250 bar.",
        "tr | Yağı her 500 saatte bir değiştirin. | Change the oil every 500 hours.",
        "no | Bytt olje hver 500 timer. | Change the oil every 500 hours.",
        "es | Cambie el aceite cada 500 horas. | Change the oil every 500 hours.",
        "en | Change the oil every 500 hours. | Change an oil every 500 hour.",
        "en | The motor may be 50 °C above the ambient temperature. | The motor may become 50 °C above the ambient temperature.",
        "tr | Motor ortam sıcaklığının 50 °C üzerine çıkabilir. | The motor may become 50 °C above the ambient temperature.",
      })
  void shouldShowWhatTheQuoteCarries(String language, String text, String quote) {
    assertThat(outcome(judged(language, text, quote))).isEqualTo("stands");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "QUANTITY | en | Set the pump pressure to 260 bar. | Set the pump pressure to 250 bar.",
        "QUANTITY | en | Set the pump pressure to 250 psi. | Set the pump pressure to 250 bar.",
        "QUANTITY | es | Ajuste la presión de la bomba a 25 bar. | Set the pump pressure to 250 bar.",
        "QUANTITY | ar | اضبط ضغط المضخة على ٢٥٥ بار. | Set the pump pressure to 250 bar.",
        "QUANTITY | en | Change the oil every 500 days. | Change the oil every 500 hours.",
        "OTHER_COLUMN | en | The working pressure of the P7 is 310 bar. | Working pressure 250 bar 310 bar",
        "OTHER_THING | en | The inlet must be kept at 180 bar. | The inlet must be kept at 2 bar and the outlet at 180 bar.",
        "OTHER_THING | es | La entrada debe mantenerse a 180 bar y la salida a 2 bar. | The inlet must be kept at 2 bar and the outlet at 180 bar.",
        "COUNTED_FROM | en | The motor may become 50 °C. | The motor may become 50 °C above the ambient temperature.",
        "COUNTED_FROM | tr | Motor en fazla 50 °C olabilir. | The motor may become 50 °C above the ambient temperature.",
        "COUNTED_FROM | es | El motor puede alcanzar 50 °C. | The motor may become 50 °C above the ambient temperature.",
        "COUNTED_FROM | en | Set the pump pressure 250 bar above the ambient. | Set the pump pressure to 250 bar.",
        "NAME | en | Tighten the drain plug LE-3311 to 35 Nm. | Tighten the drain plug LE-3310 to 35 Nm.",
        "DECISIVE_WORD | en | Open the bypass valve before the pump has stopped. | Do not open the bypass valve before the pump has stopped.",
        "DECISIVE_WORD | en | Do not open the bypass valve after the pump has stopped. | Do not open the bypass valve before the pump has stopped.",
        "DECISIVE_WORD | en | Do not set the pump pressure to 250 bar. | Set the pump pressure to 250 bar.",
        "DECISIVE_WORD | el | Ανοίξτε τη βαλβίδα παράκαμψης πριν σταματήσει η αντλία. | Do not open the bypass valve before the pump has stopped.",
        "DECISIVE_WORD | tr | Yağı her 500 saatte bir değiştirmeyin. | Change the oil every 500 hours.",
        "DECISIVE_WORD | no | Ikke bytt olje hver 500 timer. | Change the oil every 500 hours.",
        "DECISIVE_WORD | ar | لا تغير الزيت كل 500 ساعة. | Change the oil every 500 hours.",
        "WORDING | en | The hydraulic hoses contain pressurised fluid. | Set the pump pressure to 250 bar.",
        "DECISIVE_WORD | en | The joint isn't tightened to 35 Nm with the drain plug LE-3310. | Tighten the drain plug LE-3310 to 35 Nm.",
        "FOREIGN_CONTENT | en | Set the pump pressure to 250 bar, see https://pump.example/x. | Set the pump pressure to 250 bar.",
        "FOREIGN_CONTENT | en | Set the pump pressure to 250 bar <img src=x>. | Set the pump pressure to 250 bar.",
        "TRANSLATION | es | El operador debe llevar gafas de protección. | Set the pump pressure to 250 bar.",
      })
  void shouldShowOnlyTheQuoteWhereTheClaimDoesNotHold(
      Fault fault, String language, String text, String quote) {
    assertThat(outcome(judged(language, text, quote))).isEqualTo("quote alone: " + fault);
  }

  @Test
  void shouldShowNothingWhoseQuoteIsNotInTheEvidence() {
    assertThat(judged("en", "Set it to 250 bar.", "Set the booster pressure to 250 bar."))
        .isEqualTo(new Verdict.Falls(Fault.NO_QUOTE));
    assertThat(judged("en", "Set it to 50 bar.", "50 bar"))
        .isEqualTo(new Verdict.Falls(Fault.NO_QUOTE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | What is the return pressure of the pump? | The return pressure of the pump is 250 bar.",
        "en | What is the pressure of the pump on the pontoon? | On the pontoon the pump pressure is 250 bar.",
      })
  void shouldNotTakeTheValueOfOneThingForAnother(String language, String question, String text) {
    Inquiry inquiry = Inquiry.of(question, language, (words, heads) -> true);

    assertThat(
            outcome(
                GROUNDING.judge(
                    new Claim(text, "Set the pump pressure to 250 bar."), inquiry, EVIDENCE)))
        .isEqualTo("quote alone: WORDING");
  }

  @Test
  void shouldShowNothingThatIsNotOfTheKindThatIsAskedFor() {
    Inquiry torque = Inquiry.of("Which torque?", "en", (text, heads) -> text.contains("Nm"));

    assertThat(
            GROUNDING.judge(
                new Claim("It is 250 bar.", "Set the pump pressure to 250 bar."), torque, EVIDENCE))
        .isEqualTo(new Verdict.Falls(Fault.OTHER_KIND));
  }

  @Test
  void shouldShowTheOriginalBesideTranslationsAndConversions() {
    Verdict translated =
        judged("es", "Cambie el aceite cada 500 horas.", "Change the oil every 500 hours.");
    Verdict converted =
        judged("en", "Set the pump pressure to 25 MPa.", "Set the pump pressure to 250 bar.");

    assertThat(translated)
        .isInstanceOfSatisfying(Verdict.Stands.class, s -> assertThat(s.beside()).isTrue());
    assertThat(converted)
        .isInstanceOfSatisfying(Verdict.Stands.class, s -> assertThat(s.beside()).isTrue());
  }

  private static String outcome(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Stands stands -> "stands";
      case Verdict.QuoteAlone alone -> "quote alone: " + alone.fault();
      case Verdict.Falls falls -> "falls: " + falls.fault();
    };
  }

  private static Verdict judged(String language, String text, String quote) {
    Inquiry inquiry = Inquiry.of(quote, language, (words, heads) -> true);
    return GROUNDING.judge(new Claim(text, quote), inquiry, EVIDENCE);
  }
}
