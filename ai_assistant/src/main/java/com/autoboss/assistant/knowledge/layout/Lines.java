package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts words together to lines; a gap as wide as a letter is high begins another line. */
final class Lines {

  private static final double COLUMN_GAP = 1.15;

  /** A bullet or number stands farther from its item than words from each other. */
  private static final double MARKER_GAP = 4;

  private static final double SAME_HEIGHT = 0.35;
  private static final double SAME_HEIGHT_OTHER_SIZE = 0.5;
  private static final double OVERLAP = 0.6;
  private static final double STEP = 6;

  private static final class Open {

    private final List<Word> words = new ArrayList<>();

    Word last() {
      return words.getLast();
    }
  }

  private final Map<Long, List<Open>> byHeight = new HashMap<>();
  private final List<Open> all = new ArrayList<>();

  private Lines() {}

  /** Returns lines from the top down. */
  static List<TextLine> of(List<Word> words) {
    Lines lines = new Lines();
    words.stream().sorted(Comparator.comparing(Word::box, Placed.BOXES)).forEach(lines::add);
    return lines.all.stream()
        .map(open -> TextLine.of(open.words))
        .sorted(
            Comparator.<TextLine>comparingDouble(line -> line.box().middleY())
                .thenComparing(TextLine::box, Placed.BOXES))
        .toList();
  }

  private void add(Word word) {
    Open line = nearest(word);
    if (line == null) {
      line = new Open();
      all.add(line);
    } else {
      shelf(line.last()).remove(line);
    }
    line.words.add(word);
    shelf(word).add(line);
  }

  private List<Open> shelf(Word word) {
    return byHeight.computeIfAbsent(key(word), height -> new ArrayList<>());
  }

  private static long key(Word word) {
    return Math.round(word.box().middleY() / STEP);
  }

  private @Nullable Open nearest(Word word) {
    long reach = Math.min(8, (long) Math.ceil(word.fontSize() / STEP));
    Open best = null;
    double smallest = Double.MAX_VALUE;
    for (long near = key(word) - reach; near <= key(word) + reach; near++) {
      for (Open line : byHeight.getOrDefault(near, List.of())) {
        double gap = word.box().x0() - line.last().box().x1();
        if (fits(line, word, gap) && Math.abs(gap) < smallest) {
          smallest = Math.abs(gap);
          best = line;
        }
      }
    }
    return best;
  }

  private static boolean fits(Open line, Word word, double gap) {
    Word last = line.last();
    double size = Math.max(last.fontSize(), word.fontSize());
    double small = Math.min(last.fontSize(), word.fontSize());
    double apart = Math.abs(last.box().middleY() - word.box().middleY());
    boolean level = apart < (small < 0.8 * size ? SAME_HEIGHT_OTHER_SIZE : SAME_HEIGHT) * size;
    boolean marker =
        (line.words.size() == 1 && Markers.marker(last.text())) || Markers.marker(word.text());
    double widest = (marker ? MARKER_GAP : COLUMN_GAP) * size;
    return level && gap < widest && gap > -OVERLAP * size;
  }
}
