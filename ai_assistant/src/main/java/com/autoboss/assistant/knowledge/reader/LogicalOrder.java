package com.autoboss.assistant.knowledge.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * From the order in which letters stand on the page, left to right, to the order in which they are
 * read. Inside a word of a right-to-left script, numbers and Latin letters keep their own order.
 */
final class LogicalOrder {

  private static final String BRACKETS = "()[]{}«»<>";

  private LogicalOrder() {}

  /** A base letter with the marks that stand over and under it. */
  private record Cluster(Glyph base, StringBuilder text) {}

  static String of(List<Glyph> glyphs) {
    List<Cluster> clusters = clusters(glyphs);
    if (clusters.stream().noneMatch(cluster -> rightToLeft(cluster.text))) {
      return text(clusters);
    }
    Collections.reverse(clusters);
    clusters.forEach(LogicalOrder::mirror);
    for (int i = 0; i < clusters.size(); ) {
      int end = i;
      while (end < clusters.size() && leftToRight(clusters, i, end)) {
        end++;
      }
      Collections.reverse(clusters.subList(i, end));
      i = Math.max(end, i + 1);
    }
    return text(clusters);
  }

  /** A bracket in right-to-left text is drawn as its mirror image. */
  private static void mirror(Cluster cluster) {
    int at = BRACKETS.indexOf(cluster.text.charAt(0));
    if (at >= 0 && cluster.text.length() == 1) {
      cluster.text.setCharAt(0, BRACKETS.charAt(at ^ 1));
    }
  }

  private static String text(List<Cluster> clusters) {
    StringBuilder text = new StringBuilder();
    clusters.forEach(cluster -> text.append(cluster.text));
    return text.toString().replace(" ", "");
  }

  private static List<Cluster> clusters(List<Glyph> glyphs) {
    List<Cluster> clusters = new ArrayList<>();
    List<Glyph> marks = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (mark(glyph.text())) {
        marks.add(glyph);
      } else {
        clusters.add(new Cluster(glyph, new StringBuilder(glyph.text())));
      }
    }
    if (clusters.isEmpty()) {
      return new ArrayList<>(
          marks.stream().map(each -> new Cluster(each, new StringBuilder(each.text()))).toList());
    }
    for (Glyph mark : marks) {
      clusters.stream()
          .min(Comparator.comparingDouble(each -> distance(each.base, mark)))
          .ifPresent(nearest -> nearest.text.append(mark.text()));
    }
    clusters.sort(Comparator.comparingDouble(cluster -> cluster.base.middle()));
    return clusters;
  }

  private static double distance(Glyph base, Glyph mark) {
    return Math.abs(base.middle() - mark.middle());
  }

  static boolean mark(String text) {
    return text.codePoints()
        .allMatch(letter -> Character.getType(letter) == Character.NON_SPACING_MARK);
  }

  static boolean rightToLeft(CharSequence text) {
    return text.codePoints()
        .anyMatch(letter ->
            switch (Character.getDirectionality(letter)) {
              case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                  Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                  true;
              default -> false;
            });
  }

  /** Digits and Latin letters, and single signs between two of them as in 3.5 or 12/24. */
  private static boolean leftToRight(List<Cluster> clusters, int first, int at) {
    if (strong(clusters.get(at))) {
      return true;
    }
    boolean inside = at > first && at + 1 < clusters.size();
    return inside
        && strong(clusters.get(at - 1))
        && strong(clusters.get(at + 1))
        && !rightToLeft(clusters.get(at).text);
  }

  private static boolean strong(Cluster cluster) {
    int letter = cluster.text.codePointAt(0);
    return switch (Character.getDirectionality(letter)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
          Character.DIRECTIONALITY_EUROPEAN_NUMBER,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> false;
    };
  }
}
