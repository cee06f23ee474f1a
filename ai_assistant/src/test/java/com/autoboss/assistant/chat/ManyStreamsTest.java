package com.autoboss.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.ServiceProcess;
import com.autoboss.assistant.Trial;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten readers each of many turns that say something ten times a second. */
@Tag("perf")
class ManyStreamsTest {

  private static final int BEATS_A_SECOND = 10;
  private static final double LONGEST_ADDED_GAP = 100;
  private static final long MOST_MEGABYTES = 1024;

  private final Trial trial = new Trial();
  private final int streams = trial.n(1_000, 30);
  private final int turns = streams / 10;
  private final int seconds = trial.full() ? 60 : 3;

  @TempDir private Path data;

  @Test
  void shouldMissNothingAndAddLittleWithManyStreamsOpen() throws Exception {
    String token = ServiceProcess.token(data, "operator");
    Map<String, String> settings = Map.of("ASSISTANT_TURNS_AT_ONCE", Integer.toString(turns));
    try (ServiceProcess service = ServiceProcess.start(PacedService.class, data, settings);
        StreamCrowd crowd = new StreamCrowd()) {
      Http http = new Http(service.ready().getPort(), token);
      int events = (seconds + streams / 50) * BEATS_A_SECOND;
      List<String> paths =
          IntStream.range(0, turns)
              .mapToObj(_ -> Talk.begin(http).ask("pace " + events + " 100"))
              .toList();
      for (int i = 0; i < streams; i++) {
        crowd.open(
            http.port(), Objects.requireNonNull(http.token()), paths.get(i % turns) + "/events");
      }
      measure(service, crowd, events);
    }
  }

  private void measure(ServiceProcess service, StreamCrowd crowd, int events) throws IOException {
    crowd.begin();
    long began = System.nanoTime();
    double serviceBefore = service.cpuSeconds();
    double ownBefore = ownCpuSeconds();
    crowd.readToTheEnd();
    double took = (System.nanoTime() - began) / 1e9;
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("streams", streams);
    figures.put("turns", turns);
    figures.put("counted_events", crowd.delays().count());
    figures.put("late_p50_ms", crowd.delays().late(0.5));
    figures.put("late_p99_ms", crowd.delays().late(0.99));
    figures.put("added_gap_p50_ms", crowd.delays().addedGap(0.5));
    figures.put("added_gap_p99_ms", crowd.delays().addedGap(0.99));
    figures.put("seconds", took);
    figures.put("service_cores", (service.cpuSeconds() - serviceBefore) / took);
    figures.put("load_cores", (ownCpuSeconds() - ownBefore) / took);
    figures.put("resident_mb", service.largestMegabytes());
    trial.note("perf-streams", figures);
    compare(crowd, events);
    if (trial.full()) {
      assertThat(crowd.delays().addedGap(0.99)).isLessThanOrEqualTo(LONGEST_ADDED_GAP);
      assertThat(service.largestMegabytes()).isLessThan(MOST_MEGABYTES);
    }
  }

  /** Beside the statements, each turn is accepted and done. */
  private static void compare(StreamCrowd crowd, int events) {
    assertThat(crowd.readers())
        .allSatisfy(reader -> {
          assertThat(reader.gaps()).isZero();
          assertThat(reader.seen()).isEqualTo(events + 2);
          assertThat(reader.type()).isEqualTo("done");
        });
  }

  private static double ownCpuSeconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }
}
