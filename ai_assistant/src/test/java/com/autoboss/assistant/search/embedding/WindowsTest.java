package com.autoboss.assistant.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WindowsTest {

  /** One token a letter: what borders do is seen best so. */
  private static final Windows SMALL = new Windows(60, 40, 10);

  @Test
  void shouldLeaveAShortTextWhole() {
    assertThat(SMALL.of("turn the pump off", String::length)).containsExactly("turn the pump off");
  }

  @Test
  void shouldGiveOneWindowForNoText() {
    assertThat(SMALL.of("", String::length)).containsExactly("");
  }

  @Test
  void shouldDivideAScriptWithoutSpaces() {
    List<String> windows = SMALL.of("高圧ポンプを停止する".repeat(20), String::length);

    assertThat(windows).hasSizeGreaterThan(3).allMatch(window -> window.length() <= 40);
  }

  @Property(tries = 300)
  void shouldHoldEveryWordInSomeWindowAndKeepToTheSize(
      @ForAll @Size(max = 60) List<@StringLength(min = 1, max = 14) @AlphaChars String> words) {
    String text = String.join(" ", words);

    List<String> windows = SMALL.of(text, String::length);

    assertThat(windows).isNotEmpty().allMatch(text::contains);
    assertThat(words(String.join(" ", windows))).containsAll(words(text));
    if (windows.size() > 1) {
      assertThat(windows)
          .allMatch(window -> window.replace(" ", "").length() <= Math.max(SMALL.size(), 14));
    }
  }

  @Property(tries = 100)
  void shouldShareWordsBetweenNeighbours(@ForAll @IntRange(min = 20, max = 200) int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append("word").append(i).append(' ');
    }

    List<String> windows = SMALL.of(text.toString(), String::length);

    for (int i = 1; i < windows.size(); i++) {
      assertThat(windows.get(i - 1)).contains(words(windows.get(i)).getFirst());
    }
  }

  private static List<String> words(String text) {
    return List.of(text.split(" ", -1));
  }
}
