package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import com.autoboss.assistant.knowledge.reader.PageContent;
import com.autoboss.assistant.knowledge.reader.Rule;
import com.autoboss.assistant.knowledge.reader.Word;
import java.util.Comparator;

/**
 * Order by place. A page may be drawn in any order; its words and lines are brought into this one
 * before they are looked at, so that no tie is ever decided by the order of drawing.
 */
final class Placed {

  /** From the left, then from the top. */
  static final Comparator<Box> BOXES =
      Comparator.comparingDouble(Box::x0)
          .thenComparingDouble(Box::y0)
          .thenComparingDouble(Box::x1)
          .thenComparingDouble(Box::y1);

  private static final Comparator<Word> WORDS =
      Comparator.comparing(Word::box, BOXES)
          .thenComparing(Word::text)
          .thenComparingDouble(Word::fontSize)
          .thenComparing(Word::bold)
          .thenComparing(Word::italic)
          .thenComparing(Word::mono)
          .thenComparingInt(Word::turn);

  private Placed() {}

  static PageContent of(PageContent page) {
    return new PageContent(
        page.page(),
        page.width(),
        page.height(),
        page.words().stream().sorted(WORDS).toList(),
        page.rules().stream().sorted(Comparator.comparing(Rule::box, BOXES)).toList(),
        page.shades(),
        page.figures(),
        page.needsOcr(),
        page.notices());
  }
}
