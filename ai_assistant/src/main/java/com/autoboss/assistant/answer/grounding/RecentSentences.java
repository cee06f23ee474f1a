package com.autoboss.assistant.answer.grounding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The vectors of the sentences looked at last; the least recently used one goes first. */
final class RecentSentences {

  private final Map<String, float[]> vectors;

  RecentSentences(int most) {
    this.vectors =
        Collections.synchronizedMap(
            new LinkedHashMap<>(16, .75f, true) {
              @Override
              protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                return size() > most;
              }
            });
  }

  /** The vector of this text, made where it is not known. */
  float[] get(String text, Function<String, float[]> make) {
    float[] known = vectors.get(text);
    if (known == null) {
      known = make.apply(text);
      vectors.put(text, known);
    }
    return known;
  }
}
