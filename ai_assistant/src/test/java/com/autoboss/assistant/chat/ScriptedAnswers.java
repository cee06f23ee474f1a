package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.answer.Answer;
import com.autoboss.assistant.answer.AnswerPart;
import com.autoboss.assistant.answer.Citation;
import com.autoboss.assistant.answer.Hazard;
import com.autoboss.assistant.answer.Question;
import com.autoboss.assistant.answer.RefusalReason;
import com.autoboss.assistant.answer.Remarks;
import com.autoboss.assistant.answer.Statement;
import com.autoboss.assistant.refusal.Unavailable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/**
 * Plays the answer feature by what the question says: a word of {@link #answer}'s switch, or else a
 * quoting answer of two statements with a warning.
 */
@TestComponent
@Primary
public class ScriptedAnswers implements Answering {

  /** Questions in the order in which they began to be answered. */
  final Queue<Question> asked = new ConcurrentLinkedQueue<>();

  /** A held question goes on for each permit. */
  public final Semaphore go = new Semaphore(0);

  @Override
  public Answer answer(Caller caller, Question question, Consumer<AnswerPart> parts) {
    asked.add(question);
    parts.accept(new AnswerPart.Progress("search"));
    return switch (question.text().split(" ", 2)[0]) {
      case "refuse" -> refusal();
      case "break" -> throw new IllegalStateException("broken: " + question.text());
      case "unavailable" -> throw new Unavailable("model-away", "the model is away");
      case "hold" -> held(() -> told(parts, 2));
      case "show" -> shownAndHeld(parts);
      case "long" -> told(parts, 30);
      case "flood" -> flood(parts);
      default -> told(parts, 2);
    };
  }

  private Answer held(Supplier<Answer> then) {
    try {
      go.acquire();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
    return then.get();
  }

  private Answer shownAndHeld(Consumer<AnswerPart> parts) {
    Answer whole = told(parts, 2);
    return held(() -> whole);
  }

  private static Answer told(Consumer<AnswerPart> parts, int count) {
    Hazard hazard =
        new Hazard(
            "Relieve pressure.",
            "WARNING",
            "m.pdf",
            "Operator Manual",
            3,
            List.of(1d, 2d, 3d, 4d),
            "p",
            "en",
            false);
    parts.accept(new AnswerPart.HazardFound(hazard));
    List<Citation> citations = new ArrayList<>();
    List<Statement> statements =
        IntStream.rangeClosed(1, count)
            .mapToObj(n -> {
              citations.add(citation(n));
              return new Statement(n, "The value is " + n + " bar.", "en", List.of(n - 1));
            })
            .toList();
    for (Statement statement : statements) {
      int index = statement.n() - 1;
      parts.accept(new AnswerPart.StatementReady(statement, Map.of(index, citations.get(index))));
    }
    return new Answer(
        UUID.randomUUID(),
        "The value is 1 bar. The value is 2 bar.",
        "en",
        false,
        null,
        List.of(),
        List.of(),
        statements,
        citations,
        List.of(hazard),
        "none",
        BigDecimal.ZERO,
        0.01,
        Map.of("search", 1.5),
        UUID.randomUUID(),
        Remarks.NONE);
  }

  /** Twelve megabytes, more than sockets keep for a reader who takes nothing. */
  private static Answer flood(Consumer<AnswerPart> parts) {
    String text = "water ".repeat(10_000);
    for (int n = 1; n <= 200; n++) {
      Statement statement = new Statement(n, text, "en", List.of());
      parts.accept(new AnswerPart.StatementReady(statement, Map.of()));
    }
    return refusal();
  }

  private static Answer refusal() {
    return new Answer(
        UUID.randomUUID(),
        "Which model is it?",
        "en",
        true,
        RefusalReason.MODEL_NEEDED,
        List.of("A1", "B2"),
        List.of(citation(7)),
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

  private static Citation citation(int page) {
    return new Citation(
        "m.pdf",
        new UUID(0, 1),
        "Operator Manual",
        1,
        page,
        "The value is " + page + " bar.",
        List.of(1d, 2d, 3d, 4d),
        "api/v1/manuals/x/pages/" + page,
        "A1",
        "en",
        false);
  }
}
