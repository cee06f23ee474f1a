package com.autoboss.assistant.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.ServiceProcess;
import com.autoboss.assistant.Trial;
import com.autoboss.assistant.Until;
import com.autoboss.assistant.cli.ServiceClient;
import com.autoboss.assistant.database.DatabaseSettings;
import com.autoboss.assistant.database.Installation;
import com.autoboss.assistant.lifecycle.DataFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thirty people asking while the service is killed again and again. */
@Tag("faults")
class ChatKilledTest {

  private static final Path MANUAL = Path.of("../samples/manuals/autoboss-v4.0-operator-en.pdf");
  private static final int PEOPLE = 30;
  private static final double LONGEST_RECOVERY = 30;

  private final Trial trial = new Trial();
  private final Random random = new Random(trial.seed());
  private final Path folder = trial.folder("chat-killed");
  private final Path data = folder.resolve("data");
  private final ChatLedger ledger = new ChatLedger(folder);
  private final AtomicReference<Http> address = new AtomicReference<>(new Http(1, null));
  private volatile boolean enough;

  @Test
  void shouldLoseAndDoubleNothingWhenKilledUnderThirtyClients() throws Exception {
    int kills = trial.n(100, 2) - ledger.outages().size();
    String token = ServiceProcess.token(data, "operator");
    ServiceProcess service = started(token);
    bringTheManualIn();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> people =
          IntStream.range(0, PEOPLE).<Future<?>>mapToObj(_ -> threads.submit(chatter())).toList();
      for (int i = 0; i < kills; i++) {
        service.killAfter(random.nextInt(4_000));
        service = restarted(token, System.currentTimeMillis());
      }
      enough = true;
      for (Future<?> each : people) {
        each.get();
      }
    } finally {
      service.killAfter(0);
    }
    compare();
  }

  private Chatter chatter() {
    return new Chatter(address::get, ledger, () -> enough, random.nextLong());
  }

  private ServiceProcess started(String token) throws IOException {
    ServiceProcess service = ServiceProcess.start(data);
    address.set(new Http(service.ready().getPort(), token));
    return service;
  }

  /** One start in ten is killed too, before or after it is ready. */
  private ServiceProcess restarted(String token, long killed) throws Exception {
    if (random.nextInt(10) == 0) {
      ServiceProcess.start(data).killAfter(random.nextInt(6_000));
    }
    ServiceProcess service = started(token);
    ledger.outage(killed, System.currentTimeMillis());
    return service;
  }

  private void bringTheManualIn() throws Exception {
    ServiceClient editor =
        new ServiceClient(
            URI.create("http://localhost:" + address.get().port()),
            ServiceProcess.token(data, "editor"));
    String id =
        editor
            .upload("/api/v1/manuals", MANUAL, List.of(Map.entry("model", "V4.0")))
            .path("id")
            .asString();
    String state =
        Until.seen(
            () ->
                editor
                    .get("/api/v1/manuals/" + id)
                    .path("versions")
                    .path(0)
                    .path("state")
                    .asString(),
            "PUBLISHED"::equals,
            Duration.ofMinutes(2));
    assertThat(state).isEqualTo("PUBLISHED");
  }

  private void compare() throws IOException {
    try (Installation installation =
        Installation.forCommand(new DataFolder(data), DatabaseSettings.from(_ -> null))) {
      KeptTurns kept = new KeptTurns(installation.database());
      double recovery = kept.slowestRecovery(ledger.outages());
      Map<String, Object> figures = new LinkedHashMap<>();
      figures.put("kills", ledger.outages().size());
      figures.put("accepted", ledger.messages().size());
      figures.put("states", kept.states());
      figures.put("slowest_recovery_seconds", recovery);
      trial.note("faults-chat-killed", figures);
      assertThat(kept.messages()).doesNotHaveDuplicates().containsAll(ledger.messages());
      // Where the trial itself was broken off, its people did not hear of their last messages.
      assertThat(kept.messages().size() - ledger.messages().size())
          .isBetween(0, trial.resumed() ? PEOPLE : 0);
      assertThat(kept.broken()).isZero();
      assertThat(recovery).isLessThan(LONGEST_RECOVERY);
    }
  }
}
