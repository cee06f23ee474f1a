package com.autoboss.assistant.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The vectors of the questions asked last; the least recently used one goes first. */
final class RecentVectors {

  private final Map<String, float[]> vectors;

  RecentVectors(int most) {
    this.vectors =
        new LinkedHashMap<>(16, .75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > most;
          }
        };
  }

  synchronized float @Nullable [] get(String text) {
    return vectors.get(text);
  }

  synchronized void put(String text, float[] vector) {
    vectors.put(text, vector);
  }
}
