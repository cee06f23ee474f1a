package com.autoboss.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.answer.Question;
import com.autoboss.assistant.chat.Talk.Event;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What becomes of turns whose node died. The other node is played by rows as it would leave them.
 */
@ChatTest
class TurnRecoveryTest {

  private static final String DEAD = "now() - interval '1 second'";
  private static final String ALIVE = "now() + interval '1 hour'";

  @Autowired private RunningService service;
  @Autowired private TurnRunner runner;
  @Autowired private JdbcClient jdbc;
  private Talk talk;

  @BeforeEach
  void stopRunning() {
    runner.stop();
    talk = Talk.begin(service.as(Role.OPERATOR));
  }

  @AfterEach
  void runAgain() {
    if (!runner.isRunning()) {
      runner.start();
    }
  }

  @Test
  void shouldRunAnAcceptedTurnAfterTheCrash() {
    String turn = talk.ask("answer");

    runner.start();

    assertThat(talk.events(turn).getLast().type()).isEqualTo("done");
  }

  @Test
  void shouldRunATurnOfADeadOwnerAgainWhenNothingWasShown() {
    String turn = talk.ask("answer");
    leftRunning(DEAD, false, 1);

    runner.start();

    assertThat(talk.events(turn).getLast().type()).isEqualTo("done");
  }

  @Test
  void shouldFailATurnOfADeadOwnerWithRetryWhenAPartWasShown() {
    String turn = talk.ask("answer");
    leftRunning(DEAD, true, 1);

    runner.start();

    List<Event> events = talk.events(turn);
    assertThat(events.getLast().type()).isEqualTo("failed");
    assertThat(events.getLast().data()).contains("\"interrupted\"", "\"retry\": true");
    assertThat(talk.http().get(turn).json().get("failure").get("retry").asBoolean()).isTrue();
  }

  @Test
  void shouldGiveUpATurnThatTookItsNodeDownThreeTimes() {
    String turn = talk.ask("answer");
    leftRunning(DEAD, false, 3);

    runner.start();

    assertThat(talk.events(turn).getLast().type()).isEqualTo("failed");
  }

  @Test
  void shouldLeaveTheTurnOfALiveNodeAlone() {
    String foreign = talk.ask("answer");
    UUID node = leftRunning(ALIVE, false, 1);
    Talk other = Talk.begin(talk.http());

    runner.start();

    assertThat(other.events(other.ask("answer")).getLast().type()).isEqualTo("done");
    assertThat(talk.http().get(foreign).json().get("state").asString()).isEqualTo("RUNNING");
    assertThat(
            jdbc.sql("select node from ai_assistant.turn where conversation = :id")
                .param("id", conversation())
                .query(UUID.class)
                .single())
        .isEqualTo(node);
  }

  @Test
  void shouldWriteNothingAfterTheLeaseIsLost(
      @Autowired GroupCommit commits, @Autowired TurnEventStore store) {
    talk.ask("answer");
    UUID node = leftRunning(ALIVE, false, 2);
    Claim earlier = claim(turn(), node, 1);

    assertThatThrownBy(() -> commits.append(earlier, TurnEvent.Type.PROGRESS, "{}"))
        .isInstanceOf(LeaseLost.class);
    assertThat(store.read(earlier.turn(), 0)).hasSize(1);
  }

  @Test
  void shouldWriteForTheOthersWhenOneHasLostItsLease(@Autowired TurnEventStore store) {
    talk.ask("answer");
    UUID node = leftRunning(ALIVE, false, 1);
    Entry held = entry(claim(turn(), node, 1));
    Entry lost = entry(claim(UUID.randomUUID(), node, 1));

    Map<UUID, TurnEvent> stored = store.append(List.of(lost, held));

    assertThat(stored).containsOnlyKeys(held.claim().turn());
    assertThat(store.read(held.claim().turn(), 1)).containsExactlyElementsOf(stored.values());
  }

  private static Entry entry(Claim claim) {
    return new Entry(claim, TurnEvent.Type.PROGRESS, "{\"stage\":\"search\"}");
  }

  private UUID turn() {
    return jdbc.sql("select id from ai_assistant.turn where conversation = :id")
        .param("id", conversation())
        .query(UUID.class)
        .single();
  }

  private static Claim claim(UUID turn, UUID node, int attempt) {
    return new Claim(
        turn,
        node,
        attempt,
        new Caller(turn, turn, Role.OPERATOR, false, null),
        Question.alone("", null, null, false));
  }

  /** The only turn of the talk, as a node leaves it that ran it. */
  private UUID leftRunning(String lease, boolean shown, int attempts) {
    UUID node = UUID.randomUUID();
    jdbc.sql(
            """
            update ai_assistant.turn
            set state = 'RUNNING', node = :node, shown = :shown, attempts = :attempts, lease_until =
            """
                + lease
                + " where conversation = :id")
        .param("node", node)
        .param("shown", shown)
        .param("attempts", attempts)
        .param("id", conversation())
        .update();
    return node;
  }

  private UUID conversation() {
    return UUID.fromString(talk.path().substring(talk.path().lastIndexOf('/') + 1));
  }
}
