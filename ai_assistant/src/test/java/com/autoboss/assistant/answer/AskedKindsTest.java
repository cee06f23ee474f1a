package com.autoboss.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedKindsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What is the tightening torque of the coupling bolts? | Tighten the bolts to 45 Nm. | Tighten the bolts firmly.
          Hvor mye veier vinsjen?                              | Winch 140 kg in air         | Winch with 140 m of rope
          ¿A qué temperatura se funde el fusible térmico?      | Schmelzpunkt 72 °C          | Schmelzpunkt siehe Tabelle 72
          Motorun gücü kaç kilowatt?                           | Diesel engine 37 kW         | Diesel engine, type 37
          Πόσα Nm θέλουν οι βίδες του καπακιού;                | Cover screws 8 N·m          | Cover screws, 8 pieces
          كم عدد ديسيبل الضوضاء في الكابينة؟                     | Noise in the cabin 78 dB(A) | Noise: see page 78
          How often is the strainer cleaned?                   | Clean the strainer weekly.  | Clean the strainer.
          Hva er driftstrykket i ringledningen?                | Ring line 12 bar            | Ring line 12 mm
          بكم نيوتن متر أشد البرغي؟                              | Screw M8 25 Nm              | Screw M8, 25 pieces
          Kaç günde bir temizlenir?                            | Cada 15 días                | Cada vez
          How long is the warranty of the winch?               | The warranty ends after 2 years | Replace it after 2 years
          What is the model number of the charger?             | Charger RX-2040             | Charger 48V/20A
          What is the part number of the seal kit?             | Seal kit XR12-0045          | Seal kit, complete
          """)
  void shouldKnowWhatIsAskedForAndWhatHoldsIt(String question, String holding, String other) {
    List<AskedKind> kinds = AskedKinds.of(question);
    assertThat(kinds).isNotEmpty();
    assertThat(kinds).anyMatch(kind -> kind.isIn(holding, ""));
    assertThat(kinds).noneMatch(kind -> kind.isIn(other, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pressure is too low, what can I do?",
        "What do I do when the temperature rises?",
        "Which oil goes into the high-pressure pump?",
        "Why does the winch stop?",
        "Hvilken olje skal høytrykkspumpen ha?",
        "Το μανόμετρο δεν δείχνει τίποτα",
        "¿Qué hago si se para el motor?",
        "",
      })
  void shouldNotAskForAQuantityWhereNoneIsAskedFor(String question) {
    assertThat(AskedKinds.of(question)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          How heavy? What is the weight of the rig? | Rig 140 | Weight (kg)
          What is the working pressure?             | Pump 250 | bar
          """)
  void shouldTakeTheUnitFromTheHeadOfTheColumn(String question, String row, String head) {
    assertThat(AskedKinds.of(question)).anyMatch(kind -> kind.isIn(row, head));
    assertThat(AskedKinds.of(question)).noneMatch(kind -> kind.isIn(row, "Remark"));
  }
}
