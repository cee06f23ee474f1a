package com.autoboss.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.ServiceProcess;
import com.autoboss.assistant.Trial;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that is told to stop while people read. */
@Tag("faults")
class StoppedStreamsTest {

  private static final double LONGEST_STOP = 30;

  private final Trial trial = new Trial();
  private final int streams = trial.n(200, 20);
  private final int turns = streams / 10;

  @TempDir private Path data;

  @Test
  void shouldTellEveryReaderToComeBackWhenTerminated() throws Exception {
    String token = ServiceProcess.token(data, "operator");
    List<String> paths;
    try (ServiceProcess service = ServiceProcess.start(PacedService.class, data, Map.of());
        StreamCrowd crowd = new StreamCrowd()) {
      Http http = new Http(service.ready().getPort(), token);
      paths =
          IntStream.range(0, turns).mapToObj(_ -> Talk.begin(http).ask("pace 6000 100")).toList();
      for (int i = 0; i < streams; i++) {
        crowd.open(
            http.port(), Objects.requireNonNull(http.token()), paths.get(i % turns) + "/events");
      }
      crowd.readFor(Duration.ofSeconds(2));

      double seconds = stop(service, crowd);

      assertThat(crowd.readers())
          .allSatisfy(reader -> {
            assertThat(reader.gaps()).isZero();
            assertThat(reader.type()).isEqualTo("reconnect");
          });
      trial.note("faults-terminated", Map.of("streams", streams, "seconds", seconds));
      assertThat(seconds).isLessThan(LONGEST_STOP);
    }
    assertThatEachHasItsEnd(paths, token);
  }

  private static double stop(ServiceProcess service, StreamCrowd crowd)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    service.terminate();
    crowd.readToTheEnd();
    service.awaitEnd();
    return (System.nanoTime() - began) / 1e9;
  }

  /** What was shown in part is not begun again: it has failed, and may be asked again. */
  private void assertThatEachHasItsEnd(List<String> paths, String token) throws IOException {
    try (ServiceProcess next = ServiceProcess.start(PacedService.class, data, Map.of())) {
      Http http = new Http(next.ready().getPort(), token);
      assertThat(paths)
          .allSatisfy(path ->
              assertThat(new Talk(http, path).events(path).getLast().type()).isEqualTo("failed"));
    }
  }
}
