package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import com.autoboss.assistant.knowledge.reader.Figure;
import com.autoboss.assistant.knowledge.reader.PageContent;
import com.autoboss.assistant.knowledge.reader.Rule;
import com.autoboss.assistant.knowledge.reader.Word;
import java.util.List;
import java.util.stream.Stream;

/** A page as it looks when it is turned so that text at an angle stands upright. */
record Turn(int degrees, double width, double height) {

  /** The angles of the page's words, the most frequent first. */
  static List<Integer> of(PageContent page) {
    return Stream.of(0, 90, 180, 270)
        .filter(degrees -> count(page, degrees) > 0)
        .sorted((a, b) -> Long.compare(count(page, b), count(page, a)))
        .toList();
  }

  private static long count(PageContent page, int degrees) {
    return page.words().stream().filter(word -> word.turn() == degrees).count();
  }

  /** The words at this angle, upright, with the page's lines and boxes. */
  PageContent upright(PageContent page) {
    if (degrees == 0 && page.words().stream().allMatch(word -> word.turn() == 0)) {
      return page;
    }
    boolean sideways = degrees % 180 == 90;
    return new PageContent(
        page.page(),
        sideways ? height : width,
        sideways ? width : height,
        page.words().stream().filter(word -> word.turn() == degrees).map(this::upright).toList(),
        page.rules().stream().map(rule -> new Rule(upright(rule.box()))).toList(),
        page.shades().stream().map(this::upright).toList(),
        page.figures().stream()
            .map(figure -> new Figure(upright(figure.box()), figure.warns()))
            .toList(),
        page.needsOcr(),
        List.of());
  }

  private Word upright(Word word) {
    return new Word(
        word.text(),
        upright(word.box()),
        word.fontSize(),
        word.bold(),
        word.italic(),
        word.mono(),
        0);
  }

  private Box upright(Box box) {
    return switch (degrees) {
      case 90 -> new Box(box.y0(), width - box.x1(), box.y1(), width - box.x0());
      case 180 -> new Box(width - box.x1(), height - box.y1(), width - box.x0(), height - box.y0());
      case 270 -> new Box(height - box.y1(), box.x0(), height - box.y0(), box.x1());
      default -> box;
    };
  }

  /** From the turned page back to the page. */
  Box back(Box box) {
    return switch (degrees) {
      case 90 -> new Box(width - box.y1(), box.x0(), width - box.y0(), box.x1());
      case 180 -> new Box(width - box.x1(), height - box.y1(), width - box.x0(), height - box.y0());
      case 270 -> new Box(box.y0(), height - box.x1(), box.y1(), height - box.x0());
      default -> box;
    };
  }
}
