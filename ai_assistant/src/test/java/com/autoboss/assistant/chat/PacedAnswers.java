package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.answer.Answer;
import com.autoboss.assistant.answer.AnswerPart;
import com.autoboss.assistant.answer.Citation;
import com.autoboss.assistant.answer.Question;
import com.autoboss.assistant.answer.Remarks;
import com.autoboss.assistant.answer.Statement;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/**
 * Answers like a metronome: the question {@code pace 600 100} gets 600 statements, one every 100
 * milliseconds. Each says when it was due, in microseconds of the epoch.
 */
@TestComponent
@Primary
class PacedAnswers implements Answering {

  private final Clock clock;

  PacedAnswers(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Answer answer(Caller caller, Question question, Consumer<AnswerPart> parts) {
    List<String> words = List.of(question.text().split(" ", -1));
    int count = Integer.parseInt(words.get(1));
    Duration beat = Duration.ofMillis(Long.parseLong(words.get(2)));
    // Each turn begins at a moment of its own within the beat, as people do.
    Instant due = clock.instant().plusNanos((long) (Math.random() * beat.toNanos()));
    for (int n = 1; n <= count; n++) {
      due = due.plus(beat);
      await(due);
      parts.accept(statement(n, ChronoUnit.MICROS.between(Instant.EPOCH, due)));
    }
    return empty();
  }

  private void await(Instant due) {
    for (long left = left(due); left > 0; left = left(due)) {
      LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(left));
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException();
      }
    }
  }

  private long left(Instant due) {
    return ChronoUnit.MICROS.between(clock.instant(), due);
  }

  private static AnswerPart statement(int n, long due) {
    Citation citation =
        new Citation(
            "m.pdf",
            new UUID(0, 1),
            "Operator Manual",
            1,
            n,
            "Relieve the pressure of the high-pressure circuit before any cover is opened. "
                .repeat(3),
            List.of(1d, 2d, 3d, 4d),
            "api/v1/manuals/x/pages/" + n,
            "A1",
            "en",
            false);
    Statement statement = new Statement(n, "due " + due + " us", "en", List.of(0));
    return new AnswerPart.StatementReady(statement, Map.of(0, citation));
  }

  private static Answer empty() {
    return new Answer(
        UUID.randomUUID(),
        "",
        "en",
        false,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "none",
        BigDecimal.ZERO,
        0.01,
        Map.of(),
        UUID.randomUUID(),
        Remarks.NONE);
  }
}
