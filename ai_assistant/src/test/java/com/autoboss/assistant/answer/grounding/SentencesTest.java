package com.autoboss.assistant.answer.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void shouldCutAtTheEndOfSentences() {
    assertThat(cut("Stop the pump. Wait 5 min. Open the valve!", "en"))
        .containsExactly("Stop the pump.", "Wait 5 min.", "Open the valve!");
  }

  @Test
  void shouldNotCutInsideANumberOrAnAbbreviation() {
    assertThat(cut("Torque is 4.5 Nm, see p. 12 and Fig. 3 there.", "en")).hasSize(1);
  }

  @Test
  void shouldCutGreekAndArabic() {
    assertThat(cut("Σταματήστε την αντλία. Περιμένετε.", "el")).hasSize(2);
    assertThat(cut("أوقف المضخة. هل الضغط مرتفع؟ انتظر.", "ar")).hasSize(3);
  }

  @Property(tries = 200)
  void shouldKeepEveryCharacterThatIsNotWhiteSpace(@ForAll @StringLength(max = 300) String text) {
    String joined = String.join("", cut(text, "en"));

    assertThat(joined.replaceAll("\\s", "")).isEqualTo(text.strip().replaceAll("\\s", ""));
  }

  private static List<String> cut(String text, String language) {
    return Sentences.of(text, language).stream().map(span -> span.of(text)).toList();
  }
}
