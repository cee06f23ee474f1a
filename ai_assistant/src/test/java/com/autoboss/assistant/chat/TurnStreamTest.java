package com.autoboss.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.Talk.Event;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ChatTest
class TurnStreamTest {

  private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

  @Autowired private RunningService service;
  @Autowired private ScriptedAnswers answers;
  @Autowired private TurnRunner runner;
  private Talk talk;

  @BeforeEach
  void begin() {
    answers.go.drainPermits();
    talk = Talk.begin(service.as(Role.OPERATOR));
  }

  @Test
  void shouldSendEveryEventInOrderWithItsNumber() {
    List<Event> events = talk.events(talk.ask("answer"));

    assertThat(events)
        .extracting(Event::type)
        .containsExactly("accepted", "progress", "hazard", "statement", "statement", "done");
    assertThat(events).extracting(Event::id).containsExactly("1", "2", "3", "4", "5", "6");
  }

  @Test
  void shouldSendStatementsWithTheirWholeCitations() {
    Event statement = talk.events(talk.ask("answer")).get(3);

    assertThat(statement.data())
        .contains("\"manual_id\"", "\"quote\"", "\"box\"", "\"page\"", "\"picture\"", "\"n\"");
  }

  @Test
  void shouldMissAndRepeatNothingWhenResumedAfterEveryEvent() {
    String turn = talk.ask("long");
    List<Event> whole = talk.events(turn);

    for (int seen = 0; seen < whole.size() - 1; seen++) {
      List<Event> rest = talk.events(turn, "Last-Event-ID", String.valueOf(seen));
      assertThat(rest).isEqualTo(whole.subList(seen, whole.size()));
    }
  }

  @Test
  void shouldMissNothingWhenCutAfterEveryEventWhileItRuns() throws Exception {
    String turn = talk.ask("show and hold");
    List<Event> first;
    try (InputStream cut = talk.http().stream(turn + "/events")) {
      first = Talk.read(cut, 4);
    }
    answers.go.release();

    List<Event> rest = talk.events(turn, "Last-Event-ID", "4");

    assertThat(first).hasSize(4);
    assertThat(rest).extracting(Event::type).containsExactly("statement", "done");
  }

  @Test
  void shouldSendTheSameToEveryReader() {
    String turn = talk.ask("show and hold");
    List<CompletableFuture<List<Event>>> readers =
        IntStream.range(0, 10)
            .mapToObj(_ -> CompletableFuture.supplyAsync(() -> talk.events(turn), THREADS))
            .toList();
    answers.go.release();

    List<Event> whole = talk.events(turn);

    assertThat(readers).allSatisfy(reader -> assertThat(reader.get()).isEqualTo(whole));
  }

  @ParameterizedTest
  @CsvSource({
    "answer, done, ANSWERED",
    "refuse, refused, REFUSED",
    "break, failed, FAILED",
    "unavailable, failed, FAILED"
  })
  void shouldEndEveryTurnWithOneLastEvent(String question, String last, String state) {
    String turn = talk.ask(question);

    List<Event> events = talk.events(turn);

    assertThat(events.getLast().type()).isEqualTo(last);
    assertThat(talk.http().get(turn).json().get("state").asString()).isEqualTo(state);
  }

  @Test
  void shouldOfferRetryWhenAPartIsAway() {
    String turn = talk.ask("unavailable");

    assertThat(talk.events(turn).getLast().data()).contains("model-away", "\"retry\": true");
  }

  @Test
  void shouldEndACancelledTurnForItsReaders() {
    String turn = talk.ask("show and hold");

    Http.Answer cancelled = talk.http().post(turn + "/cancel", "");

    assertThat(cancelled.json().get("state").asString()).isEqualTo("CANCELLED");
    assertThat(talk.events(turn).getLast().type()).isEqualTo("cancelled");
  }

  @Test
  void shouldLeaveAFinishedTurnAsItIsWhenCancelled() {
    String turn = talk.ask("answer");
    talk.events(turn);

    assertThat(talk.http().post(turn + "/cancel", "").json().get("state").asString())
        .isEqualTo("ANSWERED");
  }

  @Test
  void shouldRunTheTurnsOfAConversationInOrder() {
    talk.ask("hold first");
    String second = talk.ask("answer second");
    String third = talk.ask("answer third");
    answers.go.release();

    talk.events(third);

    assertThat(talk.http().get(second).json().get("state").asString()).isEqualTo("ANSWERED");
    assertThat(answers.asked.stream().map(question -> question.text()))
        .containsSubsequence("hold first", "answer second", "answer third");
  }

  @Test
  void shouldSayThatThereIsNothingMoreAfterTheLastEvent() {
    String turn = talk.ask("answer");
    talk.events(turn);

    assertThat(talk.http().get(turn + "/events", "Last-Event-ID", "6").status()).isEqualTo(204);
  }

  @Test
  void shouldRefuseALastEventThatIsNoNumber() {
    String turn = talk.ask("answer");

    Http.Answer refused = talk.http().get(turn + "/events", "Last-Event-ID", "x");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("bad-event-id");
  }

  @Test
  void shouldAskReadersToComeBackWhenTheServiceStops() throws Exception {
    String turn = talk.ask("hold");
    try (InputStream stream = talk.http().stream(turn + "/events")) {
      runner.stop();
      assertThat(Talk.read(stream, Integer.MAX_VALUE).getLast().type()).isEqualTo("reconnect");
    } finally {
      runner.start();
    }
    answers.go.release();

    assertThat(talk.events(turn).getLast().type()).isEqualTo("done");
  }
}
