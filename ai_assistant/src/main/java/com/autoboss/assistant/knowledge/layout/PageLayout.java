package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import com.autoboss.assistant.knowledge.reader.Figure;
import com.autoboss.assistant.knowledge.reader.PageContent;
import com.autoboss.assistant.knowledge.reader.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The blocks of an upright page.
 *
 * @param heads running heads and feet, from the top down, and what only says where things stand
 * @param blocks everything else in reading order
 */
record PageLayout(List<TextLine> heads, List<Block> blocks) {

  private static final double WHOLE_PAGE = 0.7;
  private static final double SMALLEST_FRAME = 40;

  static PageLayout of(
      PageContent page,
      double body,
      OutlineOnPage outline,
      Guide guide,
      Predicate<TextLine> runningHead) {
    List<Item> items = new ArrayList<>();
    List<Box> frames = new ArrayList<>(page.shades());
    // By identity: words are many, and two equal ones are two words.
    Set<Word> inTables = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Grid grid : Grid.of(page.rules())) {
      List<Word> inside = inside(page, grid.box(), inTables);
      RuledTables.of(grid, inside, page.shades())
          .ifPresentOrElse(
              table -> {
                items.add(table);
                inTables.addAll(inside);
              },
              () -> frames.add(grid.box()));
    }
    List<TextLine> heads = new ArrayList<>();
    List<TextLine> lines = new ArrayList<>();
    for (TextLine line :
        Lines.of(page.words().stream().filter(word -> !inTables.contains(word)).toList())) {
      (runningHead.test(line) ? heads : lines).add(line);
    }
    List<TextLine> guiding = guide.in(lines, page.page());
    heads.addAll(guiding);
    lines.removeAll(Set.copyOf(guiding));
    items.addAll(new AlignedTables(page.shades()).find(lines));
    return new PageLayout(heads, blocks(page, items, frames, body, outline));
  }

  private static List<Word> inside(PageContent page, Box box, Set<Word> taken) {
    return page.words().stream()
        .filter(word -> !taken.contains(word))
        .filter(word -> box.contains(word.box().middleX(), word.box().middleY()))
        .toList();
  }

  private static List<Block> blocks(
      PageContent page, List<Item> items, List<Box> frames, double body, OutlineOnPage outline) {
    double area = page.width() * page.height();
    List<Box> useful =
        frames.stream()
            .filter(box -> box.width() > SMALLEST_FRAME && box.height() > body)
            .filter(box -> box.width() * box.height() < WHOLE_PAGE * area)
            .toList();
    PageStyle style = new PageStyle(body, useful, outline);
    List<Block> blocks = new ArrayList<>();
    for (List<Item> flow : ReadingOrder.of(items, Direction.rightToLeft(page.words()))) {
      blocks.addAll(Blocks.of(flow, style));
    }
    return Assembly.of(new WarningSigns(warningSigns(page), useful).mark(blocks));
  }

  private static List<Box> warningSigns(PageContent page) {
    return page.figures().stream().filter(Figure::warns).map(Figure::box).toList();
  }
}
