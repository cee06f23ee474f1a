package com.autoboss.assistant.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

  @Test
  void shouldHaveNoneInNothing() {
    assertThat(Confidence.of(List.of(), false)).isZero();
  }

  @Test
  void shouldRiseWithNearnessAndWithTheLeadOfTheBest() {
    double far = Confidence.of(List.of(hit(.8, .2), hit(.79, .2)), false);
    double near = Confidence.of(List.of(hit(.9, .2), hit(.89, .2)), false);
    double ahead = Confidence.of(List.of(hit(.9, .4), hit(.8, .2)), false);

    assertThat(List.of(far, near, ahead)).isSorted().allMatch(each -> each > 0 && each < 1);
    assertThat(ahead).isGreaterThan(.5);
    assertThat(far).isLessThan(.5);
  }

  @Test
  void shouldStaySmallByWordsAloneThatNobodyHolds() {
    assertThat(Confidence.of(List.of(words(0)), true)).isLessThan(.25);
    assertThat(Confidence.of(List.of(words(1)), true)).isGreaterThan(.5);
  }

  private static Hits.Hit hit(double nearness, double score) {
    return new Hits.Hit("p", "g", score, 0, nearness, nearness, .5, 0, 0, true);
  }

  private static Hits.Hit words(double coverage) {
    return new Hits.Hit("p", "g", coverage, coverage, 0, 0, coverage, 0, 0, true);
  }
}
