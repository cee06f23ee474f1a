package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines inside a cell: everything at one height is one line, however wide the gaps. */
final class CellText {

  private CellText() {}

  static List<TextLine> lines(List<Word> words) {
    List<Word> left = new ArrayList<>(words);
    left.sort(
        Comparator.<Word>comparingDouble(word -> word.box().middleY())
            .thenComparing(Word::box, Placed.BOXES));
    List<TextLine> lines = new ArrayList<>();
    List<Word> line = new ArrayList<>();
    for (Word word : left) {
      if (!line.isEmpty() && below(line, word)) {
        lines.add(line(line));
        line = new ArrayList<>();
      }
      line.add(word);
    }
    if (!line.isEmpty()) {
      lines.add(line(line));
    }
    return lines;
  }

  private static boolean below(List<Word> line, Word word) {
    Word first = line.getFirst();
    return word.box().middleY() - first.box().middleY()
        > 0.5 * Math.max(first.fontSize(), word.fontSize());
  }

  private static TextLine line(List<Word> words) {
    words.sort(Comparator.comparing(Word::box, Placed.BOXES));
    return TextLine.of(words);
  }
}
