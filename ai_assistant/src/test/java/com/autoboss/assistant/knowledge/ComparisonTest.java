package com.autoboss.assistant.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.knowledge.Impact.Change;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private final Comparison comparison =
      new Comparison(
          List.of(page(1, "The pressure is\n200 bar."), page(2, "Grease the chain daily.")),
          List.of(
              new Impact.Place(1, "The pressure is 200 bar."),
              new Impact.Place(2, "Grease the chain daily.")));

  @Test
  void shouldFindTheSameWordsWhateverTheLineBreaks() {
    assertThat(comparison.find(1, "the pressure is 200  bar").change()).isEqualTo(Change.SAME);
  }

  @Test
  void shouldSeeAChangedValue() {
    Comparison.Found found = comparison.find(1, "The pressure is 250 bar.");

    assertThat(found.change()).isEqualTo(Change.CHANGED);
    assertThat(found.now()).isEqualTo(new Impact.Place(1, "The pressure is 200 bar."));
  }

  @Test
  void shouldFollowWhatMovedToAnotherPage() {
    Comparison.Found found = comparison.find(1, "Grease the chain daily.");

    assertThat(found.change()).isEqualTo(Change.MOVED);
    assertThat(found.now()).isEqualTo(new Impact.Place(2, "Grease the chain daily."));
  }

  @Test
  void shouldSayWhatIsGone() {
    assertThat(comparison.find(1, "Empty the bilge after rain.").change()).isEqualTo(Change.GONE);
  }

  private static QualityStore.PageText page(int n, String text) {
    return new QualityStore.PageText(n, text, List.of(), false);
  }
}
