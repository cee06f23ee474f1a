package com.autoboss.assistant.knowledge.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Joins blocks to what is kept whole: a warning with all of its text, a list with its items, short
 * paragraphs with each other.
 */
final class Assembly {

  /** Fits the window of the embedding model in every language, with the section path. */
  static final int MOST_WORDS = 130;

  private static final int SHORT_PARAGRAPHS = 100;

  /** Items of a list say different things; steps are one procedure. */
  private static final int LIST_WORDS = 60;

  private static final double NEAR = 2.2;

  private Assembly() {}

  static List<Block> of(List<Block> blocks) {
    List<Block> whole = new ArrayList<>();
    for (int i = 0; i < blocks.size(); ) {
      Block block = blocks.get(i);
      int end = i + 1;
      while (end < blocks.size() && joins(block, blocks.get(end - 1), blocks.get(end))) {
        block = block.with(blocks.get(end));
        end++;
      }
      whole.add(block);
      i = end;
    }
    return whole;
  }

  private static boolean joins(Block soFar, Block last, Block next) {
    if (next.table() != null || soFar.table() != null || next.kind() == Kind.CAPTION) {
      return false;
    }
    return switch (soFar.kind()) {
      case WARNING -> joinsWarning(soFar, last, next);
      case LIST, STEPS -> joinsList(soFar, last, next);
      case PARAGRAPH ->
          next.kind() == Kind.PARAGRAPH
              && Objects.equals(soFar.frame(), next.frame())
              && follows(last, next)
              && soFar.words() + next.words() <= SHORT_PARAGRAPHS;
      default -> false;
    };
  }

  private static boolean joinsWarning(Block soFar, Block last, Block next) {
    if (next.kind() == Kind.WARNING) {
      return soFar.frame() != null
          && Objects.equals(soFar.frame(), next.frame())
          && next.level() == soFar.level();
    }
    // The signal word often has a small box of its own at the head of the box of the warning.
    boolean announced = SignalWords.alone(soFar.text());
    if (last.frame() != null && !announced) {
      return Objects.equals(last.frame(), next.frame());
    }
    if ((next.kind() == Kind.HEADING && next.depth() > 0) || !follows(last, next)) {
      return false;
    }
    return announced || soFar.text().endsWith(":") || (next.item() && last.item());
  }

  private static boolean joinsList(Block soFar, Block last, Block next) {
    boolean continues =
        next.item()
            || (next.kind() == Kind.PARAGRAPH
                && follows(last, next)
                && next.first().start() > soFar.first().start() + 0.6 * soFar.first().size());
    return continues
        && below(last, next)
        && Objects.equals(soFar.frame(), next.frame())
        && soFar.words() + next.words() <= (soFar.kind() == Kind.LIST ? LIST_WORDS : MOST_WORDS);
  }

  /** Items side by side are columns of a legend, which nobody reads across. */
  private static boolean below(Block last, Block next) {
    return next.first().box().middleY() > last.last().box().middleY();
  }

  private static boolean follows(Block last, Block next) {
    double gap = next.first().box().y0() - last.last().box().y1();
    double size = Math.max(last.last().size(), next.first().size());
    return gap > -size && gap < NEAR * size;
  }
}
