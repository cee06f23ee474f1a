package com.autoboss.assistant.knowledge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DrawnRulesTest {

  private static final int WIDTH = 400;
  private static final int HEIGHT = 300;

  private final byte[] grey = new byte[WIDTH * HEIGHT];

  DrawnRulesTest() {
    Arrays.fill(grey, (byte) 255);
  }

  @Test
  void shouldFindLinesAndTakeThemOut() {
    fill(20, 50, 380, 53, 90);
    fill(100, 50, 102, 250, 90);
    DrawnRules drawn = clean();

    assertThat(drawn.rules())
        .extracting(Rule::box)
        .containsExactlyInAnyOrder(new Box(10, 25, 190, 26.5), new Box(50, 25, 51, 125));
    assertThat(grey).containsOnly(255);
  }

  @Test
  void shouldLeaveTypeAlone() {
    fill(20, 50, 60, 90, 0);
    byte[] before = grey.clone();

    assertThat(clean().rules()).isEmpty();
    assertThat(grey).isEqualTo(before);
  }

  @Test
  void shouldTurnWhiteTypeOnDarkBar() {
    fill(20, 50, 380, 100, 120);
    fill(190, 60, 200, 90, 255);
    DrawnRules drawn = clean();

    assertThat(drawn.bars()).containsExactly(new Box(10, 25, 190, 50));
    assertThat(grey[70 * WIDTH + 195]).isZero();
    assertThat(grey[70 * WIDTH + 100]).isEqualTo((byte) 255);
  }

  private DrawnRules clean() {
    DrawnRules drawn = new DrawnRules(grey, WIDTH, 0.5);
    drawn.clean();
    return drawn;
  }

  private void fill(int x0, int y0, int x1, int y1, int level) {
    for (int y = y0; y < y1; y++) {
      Arrays.fill(grey, y * WIDTH + x0, y * WIDTH + x1, (byte) level);
    }
  }
}
