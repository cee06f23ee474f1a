package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import java.util.ArrayList;
import java.util.List;

/** Makes warnings of the text beside a warning sign, where no signal word says that it is one. */
final class WarningSigns {

  /** How far from its sign a text may begin, in points. */
  private static final double FARTHEST = 60;

  private final List<Box> signs;
  private final List<Box> frames;

  /**
   * Looks beside these signs.
   *
   * @param frames drawn boxes; a sign speaks for all of the text in its box
   */
  WarningSigns(List<Box> signs, List<Box> frames) {
    this.signs = signs;
    this.frames = frames;
  }

  List<Block> mark(List<Block> blocks) {
    if (signs.isEmpty()) {
      return blocks;
    }
    List<Block> marked = new ArrayList<>(blocks);
    marked.replaceAll(block -> beside(block) ? block.warning(HazardLevel.WARNING) : block);
    return marked;
  }

  private boolean beside(Block block) {
    boolean text =
        switch (block.kind()) {
          case PARAGRAPH, LIST, STEPS -> true;
          case HEADING -> block.depth() == 0;
          case TABLE_ROW, WARNING, CAPTION -> false;
        };
    return text && signs.stream().anyMatch(sign -> speaksFor(sign, block));
  }

  private boolean speaksFor(Box sign, Block block) {
    Box frame = block.frame();
    if (frame != null && frames.contains(frame)) {
      return frame.contains(sign.middleX(), sign.middleY());
    }
    Box box = block.lines().stream().map(TextLine::box).reduce(Box::around).orElseThrow();
    double gap = block.first().rightToLeft() ? sign.x0() - box.x1() : box.x0() - sign.x1();
    double shared = sign.sharedHeight(box);
    return gap > -1 && gap < FARTHEST && shared > 0.5 * Math.min(sign.height(), box.height());
  }
}
