package com.autoboss.assistant.cli.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long something took, over many tries: nearest-rank percentiles in milliseconds. */
public final class Distribution {

  private static final double NANOS_PER_MILLISECOND = 1e6;

  private final double[] milliseconds;

  public Distribution(long[] nanos) {
    milliseconds =
        Arrays.stream(nanos).mapToDouble(n -> n / NANOS_PER_MILLISECOND).sorted().toArray();
  }

  double percentile(int percent) {
    int rank = (int) Math.ceil(percent / 100.0 * milliseconds.length);
    return milliseconds[Math.max(0, rank - 1)];
  }

  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("n", milliseconds.length);
    map.put("p50_ms", percentile(50));
    map.put("p95_ms", percentile(95));
    map.put("p99_ms", percentile(99));
    return map;
  }
}
