package com.autoboss.assistant.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SentencePiecesTest {

  @Test
  void shouldCutAtTheEndsOfSentencesAndLines() {
    assertThat(
            SentencePieces.of(
                "Close the suction valve before the pump is opened. Then let the pressure fall to zero bar!\n"
                    + "Hang the warning sign on the main switch of the machine"))
        .containsExactly(
            "Close the suction valve before the pump is opened.",
            "Then let the pressure fall to zero bar!",
            "Hang the warning sign on the main switch of the machine");
  }

  @Test
  void shouldCutInEveryScript() {
    assertThat(
            SentencePieces.of(
                "هل الصمام مغلق تمامًا قبل فتح غطاء المضخة؟ انتظر حتى يشير المقياس إلى الصفر ثم افتح الغطاء."))
        .hasSize(2);
    assertThat(
            SentencePieces.of(
                "Είναι κλειστή η βαλβίδα αναρρόφησης της αντλίας; Περιμένετε να δείξει μηδέν το μανόμετρο."))
        .hasSize(2);
  }

  @Test
  void shouldKeepShortPiecesWithTheirNeighbour() {
    assertThat(SentencePieces.of("1. Stop. Close V1. Open V7. Wait.")).isEmpty();
    assertThat(
            SentencePieces.of(
                "Tighten the eight screws crosswise, see fig. 3 and the table. Use a torque wrench that was checked this year. Done."))
        .containsExactly(
            "Tighten the eight screws crosswise, see fig. 3 and the table.",
            "Use a torque wrench that was checked this year. Done.");
  }

  @Test
  void shouldHaveNoPiecesOfOneSentence() {
    assertThat(SentencePieces.of("Maximum working pressure 250 bar")).isEmpty();
    assertThat(SentencePieces.of("")).isEmpty();
  }

  @Property(tries = 300)
  void shouldLoseNothingButWhiteSpace(
      @ForAll
          @StringLength(max = 300)
          @CharRange(from = 'a', to = 'd')
          @CharRange(from = 'A', to = 'B')
          @CharRange(from = ' ', to = '!')
          @CharRange(from = '\n', to = '\n')
          String text) {
    List<String> pieces = SentencePieces.of(text);
    assertThat(String.join("", pieces).replaceAll("\\s", ""))
        .isEqualTo(pieces.isEmpty() ? "" : text.replaceAll("\\s", ""));
  }
}
