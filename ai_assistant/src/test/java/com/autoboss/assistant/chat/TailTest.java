package com.autoboss.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TailTest {

  private final Tail tail = new Tail(Duration.ofHours(1));
  private final List<TurnEvent> database = new ArrayList<>();
  private int reads;

  @Test
  void shouldReadTheDatabaseOnceForAllReaders() {
    store(3);

    assertThat(numbers(0)).containsExactly(1, 2, 3);
    assertThat(numbers(0)).containsExactly(1, 2, 3);
    assertThat(numbers(3)).isEmpty();
    assertThat(reads).isEqualTo(1);
  }

  @Test
  void shouldHandOnWhatIsPublishedWithoutReading() {
    store(1);
    numbers(0);
    tail.add(store(1));

    assertThat(numbers(1)).containsExactly(2);
    assertThat(reads).isEqualTo(1);
  }

  @Test
  void shouldReadAgainWhenSomethingWasStoredElsewhere() {
    store(1);
    numbers(0);
    store(1);
    tail.doubt();

    assertThat(numbers(1)).containsExactly(2);
  }

  @Test
  void shouldReadAgainWhenAnEventLeavesAGap() {
    store(1);
    numbers(0);
    store(1);
    tail.add(store(1));

    assertThat(numbers(1)).containsExactly(2, 3);
  }

  @Property
  void shouldNeverSkipOrRepeatAnEventHoweverItIsReadAndPublished(
      @ForAll List<@IntRange(max = 5) Integer> steps) {
    int seen = 0;
    for (int step : steps) {
      switch (step) {
        case 0 -> tail.doubt();
        case 1 -> store(1);
        case 2 -> IntStream.range(0, 90).forEach(_ -> tail.add(store(1)));
        case 3 -> tail.add(store(1));
        default -> seen = expectNext(seen);
      }
    }
    tail.doubt();
    int before = -1;
    while (seen != before) {
      before = seen;
      seen = expectNext(seen);
    }
    assertThat(seen).isEqualTo(database.size());
  }

  private int expectNext(int seen) {
    List<Integer> news = numbers(seen);
    for (int i = 0; i < news.size(); i++) {
      assertThat(news.get(i)).isEqualTo(seen + 1 + i);
    }
    return seen + news.size();
  }

  private List<Integer> numbers(int after) {
    return tail.after(after, this::read).stream().map(TurnEvent::n).toList();
  }

  private List<TurnEvent> read(int after) {
    reads++;
    return List.copyOf(database.subList(Math.min(after, database.size()), database.size()));
  }

  /** Returns the last of so many. */
  private TurnEvent store(int count) {
    for (int i = 0; i < count; i++) {
      database.add(
          new TurnEvent(database.size() + 1, TurnEvent.Type.STATEMENT, "{}", Instant.EPOCH));
    }
    return database.getLast();
  }
}
