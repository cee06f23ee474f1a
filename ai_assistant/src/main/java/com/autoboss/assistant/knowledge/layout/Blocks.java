package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Parts a stretch of running lines into blocks and says what each of them is. */
final class Blocks {

  private static final double OTHER_SIZE = 0.12;
  private static final double PARAGRAPH_GAP = 0.35;
  private static final double LEAST_GAP = 0.5;
  private static final double FULL_LINE = 8;
  private static final double INDENT = 0.6;

  private final PageStyle style;
  private final Headings headings;
  private final List<Block> blocks = new ArrayList<>();
  private double flowEnd;

  private Blocks(PageStyle style) {
    this.style = style;
    this.headings = new Headings(style);
  }

  static List<Block> of(List<Item> flow, PageStyle style) {
    Blocks blocks = new Blocks(style);
    List<TextLine> lines = new ArrayList<>();
    for (Item item : flow) {
      switch (item) {
        case TextLine line -> lines.add(line);
        case Table table -> {
          blocks.text(lines);
          lines.clear();
          blocks.blocks.add(Block.of(table));
        }
      }
    }
    blocks.text(lines);
    return blocks.blocks;
  }

  private void text(List<TextLine> lines) {
    double usualGap = usualGap(lines);
    flowEnd = lines.stream().mapToDouble(TextLine::end).max().orElse(0);
    List<TextLine> open = new ArrayList<>();
    for (TextLine line : lines) {
      if (!open.isEmpty() && begins(open, line, usualGap)) {
        close(open);
        open.clear();
      }
      open.add(line);
    }
    close(open);
  }

  private static double usualGap(List<TextLine> lines) {
    double[] gaps = new double[Math.max(0, lines.size() - 1)];
    for (int i = 1; i < lines.size(); i++) {
      gaps[i - 1] = lines.get(i).box().y0() - lines.get(i - 1).box().y1();
    }
    java.util.Arrays.sort(gaps);
    // Lines of one paragraph are the more frequent neighbours, and the nearer ones.
    return gaps.length == 0 ? 0 : Math.max(0, gaps[(gaps.length - 1) / 3]);
  }

  private boolean begins(List<TextLine> open, TextLine line, double usualGap) {
    TextLine above = open.getLast();
    if (sameHeight(above, line)) {
      return false;
    }
    double gap = line.box().y0() - above.box().y1();
    double size = Math.max(above.size(), line.size());
    return gap > Math.max(LEAST_GAP * size, usualGap + PARAGRAPH_GAP * size)
        || gap < -size
        || Math.abs(above.size() - line.size()) > OTHER_SIZE * size
        || changesWeight(above, line)
        || !Objects.equals(style.frame(above), style.frame(line))
        || opens(line)
        || endsItem(open, line)
        || headingEnds(open, line);
  }

  /**
   * Bold words at a line's end or begin may fill a line; a bold line of its own is something else.
   */
  private boolean changesWeight(TextLine above, TextLine line) {
    if (above.bold() == line.bold()) {
      return false;
    }
    boolean full = above.end() > flowEnd - FULL_LINE * above.size();
    return !full || above.text().matches(".*[.:!?؟]");
  }

  private static boolean sameHeight(TextLine above, TextLine line) {
    return line.box().sharedHeight(above.box())
        > 0.6 * Math.min(line.box().height(), above.box().height());
  }

  private static boolean opens(TextLine line) {
    return Markers.marker(line.words().getFirst().text())
        || Markers.caption(line.text())
        || SignalWords.level(line.text(), false).isPresent();
  }

  /** A line that begins left of the item's text ends the item. */
  private static boolean endsItem(List<TextLine> open, TextLine line) {
    TextLine first = open.getFirst();
    if (!Markers.marker(first.words().getFirst().text()) || first.words().size() < 2) {
      return false;
    }
    boolean hanging =
        open.size() > 1 && open.get(1).start() > first.start() + INDENT * first.size();
    return (hanging && line.start() < first.start() + INDENT * first.size())
        || line.start() < first.start() - INDENT * first.size();
  }

  private boolean headingEnds(List<TextLine> open, TextLine line) {
    double y = open.getFirst().box().y0();
    String soFar = Block.of(Kind.HEADING, open, null).text();
    return style.outline().level(soFar, y).isPresent()
        && !style.outline().begins(soFar + " " + line.text(), y);
  }

  private void close(List<TextLine> lines) {
    if (!lines.isEmpty()) {
      blocks.add(classified(List.copyOf(lines)));
    }
  }

  private Block classified(List<TextLine> lines) {
    Box frame = style.frame(lines.getFirst());
    Block block = Block.of(Kind.PARAGRAPH, lines, frame);
    String text = block.text();
    Optional<Integer> level = style.outline().level(text, lines.getFirst().box().y0());
    if (level.isPresent()) {
      return block.heading(level.get());
    }
    Optional<HazardLevel> hazard = SignalWords.level(text, stressed(block));
    if (hazard.isPresent()) {
      return block.warning(hazard.get());
    }
    if (Markers.caption(text)) {
      return Block.of(Kind.CAPTION, lines, frame);
    }
    if (headings.looksLikeOne(block)) {
      return block.heading(0);
    }
    String first = lines.getFirst().words().getFirst().text();
    if (Markers.number(first)) {
      return Block.of(Kind.STEPS, lines, frame);
    }
    return Markers.bullet(first) ? Block.of(Kind.LIST, lines, frame) : block;
  }

  /** The signal word itself is bold, or everything is. */
  private static boolean stressed(Block block) {
    return block.first().words().stream()
        .filter(word -> word.text().codePoints().anyMatch(Character::isLetter))
        .findFirst()
        .filter(word -> word.bold() && !block.last().bold())
        .isPresent();
  }
}
