package com.autoboss.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.Trial;
import com.autoboss.assistant.access.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Signal that comes and goes: streams cut everywhere and taken up again. */
@Tag("faults")
@ChatTest
class CutStreamTest {

  private static final List<String> KINDS = List.of("long", "answer", "refuse", "long again");

  private final Trial trial = new Trial();
  private final Random random = new Random(trial.seed());
  private final int turns = trial.n(200, 5);

  @Autowired private RunningService service;
  private Talk talk;

  @BeforeEach
  void begin() {
    talk = Talk.begin(service.as(Role.OPERATOR));
  }

  @Test
  void shouldMissAndDoubleNothingWhenCutAfterEveryEvent() throws IOException {
    int cuts = 0;
    for (int i = 0; i < turns; i++) {
      String turn = talk.ask(KINDS.get(random.nextInt(KINDS.size())) + " " + i);
      List<byte[]> whole = StreamBlocks.read(talk.http(), turn, 0, Integer.MAX_VALUE);
      for (int seen = 0; seen < whole.size(); seen++) {
        List<byte[]> pieces = StreamBlocks.read(talk.http(), turn, 0, seen);
        pieces.addAll(StreamBlocks.read(talk.http(), turn, seen, Integer.MAX_VALUE));
        assertThat(StreamBlocks.joined(pieces)).isEqualTo(StreamBlocks.joined(whole));
        cuts++;
      }
    }
    trial.note("faults-cut-streams", Map.of("turns", turns, "cuts", cuts));
  }

  /** While it runs: each reader hangs up after one to three events, again and again. */
  @Test
  void shouldGiveTheSameToTenReadersWhoKeepLosingTheStream() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < Math.max(2, turns / 10); i++) {
        String turn = talk.ask("long " + i);
        Callable<byte[]> reader = () -> inPieces(turn, new Random(random.nextLong()));
        List<Future<byte[]>> readers =
            threads.invokeAll(IntStream.range(0, 10).mapToObj(_ -> reader).toList());
        byte[] whole =
            StreamBlocks.joined(StreamBlocks.read(talk.http(), turn, 0, Integer.MAX_VALUE));
        for (Future<byte[]> each : readers) {
          assertThat(each.get()).isEqualTo(whole);
        }
      }
    }
  }

  private byte[] inPieces(String turn, Random lengths) throws IOException {
    List<byte[]> events = new ArrayList<>();
    while (events.isEmpty() || !StreamBlocks.isLast(events.getLast())) {
      int most = lengths.nextInt(1, 4);
      events.addAll(StreamBlocks.read(talk.http(), turn, events.size(), most));
    }
    return StreamBlocks.joined(events);
  }
}
