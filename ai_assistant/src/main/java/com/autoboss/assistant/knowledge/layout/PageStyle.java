package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a page are compared with.
 *
 * @param body size of the manual's running text, in points
 * @param frames drawn boxes around text, not the page's own border
 */
record PageStyle(double body, List<Box> frames, OutlineOnPage outline) {

  /** The smallest frame around the line; null when it stands in none. */
  @Nullable Box frame(TextLine line) {
    return frames.stream()
        .filter(frame -> frame.contains(line.box().middleX(), line.box().middleY()))
        .filter(frame -> frame.width() >= line.box().width() - 2)
        .min(
            Comparator.<Box>comparingDouble(frame -> frame.width() * frame.height())
                .thenComparing(Placed.BOXES))
        .orElse(null);
  }
}
