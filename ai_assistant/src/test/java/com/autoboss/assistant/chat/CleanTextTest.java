package com.autoboss.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.refusal.Invalid;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void shouldKeepLineBreaksAndDropControlCharacters() {
    assertThat(CleanText.question("one\r\ntwo\u0000\u0007\tthree")).isEqualTo("one\ntwo\tthree");
  }

  @Test
  void shouldReplaceHalvesOfCharacters() {
    assertThat(CleanText.question("a\uD83D")).isEqualTo("a\uFFFD");
    assertThat(CleanText.question("a\uD83D\uDE00")).isEqualTo("a\uD83D\uDE00");
  }

  @Test
  void shouldCountCharactersAsPeopleDo() {
    assertThat(CleanText.question("\uD83D\uDE00".repeat(4000))).hasSize(8000);
    assertThatThrownBy(() -> CleanText.question("a".repeat(4001)))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("4001");
  }

  @Test
  void shouldNameAConversationByTheBeginningOfItsQuestion() {
    assertThat(CleanText.titleFrom("a\nb")).isEqualTo("a b");
    assertThat(CleanText.titleFrom("x".repeat(200))).hasSize(80).endsWith("…");
  }

  @Property
  void shouldNeverLetAControlCharacterThrough(@ForAll String text) {
    assertThat(CleanText.clean(text).chars())
        .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
  }
}
