package com.autoboss.assistant.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.ServiceProcess;
import com.autoboss.assistant.Trial;
import com.autoboss.assistant.Until;
import com.autoboss.assistant.cli.CommandLineMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

/** Tickets are handed over while the service is killed again and again. */
@Tag("faults")
class MailKilledTest {

  private static final int PEOPLE = 4;
  private static final int MOST_ON_THE_WAY = 40;

  private final Trial trial = new Trial();
  private final Random random = new Random(trial.seed());
  private final Path data = trial.folder("mail-killed").resolve("data");
  private final Set<String> handedOver = new ConcurrentSkipListSet<>();
  private final AtomicReference<Http> address = new AtomicReference<>(new Http(1, null));
  private volatile boolean enough;

  @Test
  void shouldTellOfEachTicketUnderOneNameWhenKilledAgainAndAgain() throws Exception {
    int kills = trial.n(100, 2);
    try (MailReader reader = new MailReader()) {
      String token = ServiceProcess.token(data, "operator");
      ServiceProcess service = started(reader, token);
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<?>> people =
            IntStream.range(0, PEOPLE)
                .<Future<?>>mapToObj(i -> threads.submit(() -> person(i, reader)))
                .toList();
        for (int i = 0; i < kills; i++) {
          service.killAfter(500 + random.nextInt(3_000));
          service = started(reader, token);
        }
        enough = true;
        for (Future<?> each : people) {
          each.get();
        }
        Until.seen(reader::tickets, seen -> seen.containsAll(handedOver), Duration.ofMinutes(2));
      } finally {
        service.killAfter(0);
      }
      compare(kills, reader);
    }
  }

  private void compare(int kills, MailReader reader) throws IOException {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("kills", kills);
    figures.put("tickets", handedOver.size());
    figures.put("letters", reader.letters());
    figures.put("sent_again_under_one_name", reader.repeated());
    trial.note("mail-killed", figures);
    assertThat(reader.tickets()).containsAll(handedOver);
    assertThat(reader.ticketsOfManyNames()).isEmpty();
    assertThat(handedOver).isNotEmpty();
    assertThat(reader.repeated()).isLessThanOrEqualTo(kills);
  }

  private ServiceProcess started(MailReader reader, String token) throws IOException {
    ServiceProcess service = ServiceProcess.start(CommandLineMain.class, data, reader.settings());
    address.set(new Http(service.ready().getPort(), token));
    return service;
  }

  /** Sends each ticket until it is told the number; sent again it must be the same ticket. */
  private Void person(int who, MailReader reader) throws Exception {
    for (int n = 0; !enough; n++) {
      Until.seen(reader::tickets, seen -> enough || isReading(seen), Duration.ofMinutes(1));
      String body = "{\"title\": \"person %d, case %d\"}".formatted(who, n);
      String number = "";
      while (number.isEmpty() && !enough) {
        number = open(body);
      }
      if (!number.isEmpty()) {
        assertThat(handedOver.add(number)).as("a number given twice: " + number).isTrue();
      }
    }
    return null;
  }

  /** People do not hand over faster than letters leave, or the trial waits for letters alone. */
  private boolean isReading(Set<String> seen) {
    return handedOver.size() - seen.size() < MOST_ON_THE_WAY;
  }

  private String open(String body) {
    try {
      return address.get().post("/api/v1/tickets", body).json().path("number").asString("");
    } catch (UncheckedIOException | JacksonException down) {
      return "";
    }
  }
}
