package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Word;
import java.util.ArrayList;
import java.util.List;

/** Divides what is too long for one passage, at the end of a sentence where there is one. */
final class Portions {

  private static final int FEWEST_WORDS = 60;

  private Portions() {}

  static List<List<TextLine>> of(Block block) {
    boolean whole = block.kind() == Kind.WARNING || block.kind() == Kind.HEADING;
    if (whole || block.words() <= Assembly.MOST_WORDS) {
      return List.of(block.lines());
    }
    List<List<TextLine>> portions = new ArrayList<>();
    List<TextLine> open = new ArrayList<>();
    int words = 0;
    int left = block.words();
    for (TextLine line : block.lines()) {
      int from = 0;
      for (int i = 0; i < line.words().size(); i++) {
        words++;
        left--;
        if (full(words, left, line.words().get(i))) {
          open.add(part(line, from, i + 1));
          portions.add(List.copyOf(open));
          open.clear();
          from = i + 1;
          words = 0;
        }
      }
      if (from < line.words().size()) {
        open.add(part(line, from, line.words().size()));
      }
    }
    if (!open.isEmpty()) {
      portions.add(List.copyOf(open));
    }
    return portions;
  }

  private static boolean full(int words, int left, Word last) {
    boolean sentence = last.text().matches(".*[.!?؟。:;][)\"'”»]*");
    return left > 0
        && (words >= Assembly.MOST_WORDS || (sentence && words >= FEWEST_WORDS && left >= 15));
  }

  private static TextLine part(TextLine line, int from, int to) {
    if (from == 0 && to == line.words().size()) {
      return line;
    }
    List<Word> words = line.words().subList(from, to);
    var box = words.stream().map(Word::box).reduce((a, b) -> a.around(b)).orElseThrow();
    String text = String.join(" ", words.stream().map(Word::text).toList());
    return new TextLine(List.copyOf(words), box, text, line.rightToLeft());
  }
}
