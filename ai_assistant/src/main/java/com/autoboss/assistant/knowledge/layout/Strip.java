package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A white strip from top to bottom between two places. */
record Strip(double x0, double x1) {

  double width() {
    return x1 - x0;
  }

  double middle() {
    return (x0 + x1) / 2;
  }

  /** What the boxes leave free between the two places. */
  static List<Strip> between(double x0, double x1, List<Box> boxes) {
    List<Strip> strips = new ArrayList<>();
    double at = x0;
    for (Box box : boxes.stream().sorted(Comparator.comparingDouble(Box::x0)).toList()) {
      if (box.x0() > at) {
        strips.add(new Strip(at, box.x0()));
      }
      at = Math.max(at, box.x1());
    }
    if (x1 > at) {
      strips.add(new Strip(at, x1));
    }
    return strips;
  }

  static List<Strip> common(List<Strip> some, List<Strip> others, double narrowest) {
    List<Strip> common = new ArrayList<>();
    for (Strip a : some) {
      for (Strip b : others) {
        double x0 = Math.max(a.x0, b.x0);
        double x1 = Math.min(a.x1, b.x1);
        if (x1 - x0 >= narrowest) {
          common.add(new Strip(x0, x1));
        }
      }
    }
    return common;
  }
}
