package com.autoboss.assistant.access.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.host.HostStub;
import com.autoboss.assistant.host.Manner;
import com.autoboss.assistant.host.SetClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class IntrospectionTest {

  private static final String TOKEN = "a-token-of-the-host";

  private final HostStub host = HostStub.start();
  private final SetClock clock = new SetClock();
  private final Introspection introspection =
      new Introspection(
          host.address(),
          new HostHttp("test", Duration.ofMillis(300), clock),
          JsonMapper.builder().build(),
          clock);

  @AfterEach
  void end() {
    host.close();
  }

  @Test
  void shouldAskOnceAMinuteHoweverManyAskAtOnce() {
    host.signIn(TOKEN, "7", "12", "admin");

    IntStream.range(0, 200).parallel().forEach(_ -> introspection.holder(TOKEN));
    clock.goOn(Duration.ofSeconds(59));

    assertThat(introspection.holder(TOKEN))
        .contains(new HostPerson("7", "name-of-7", "12", HostRole.ADMIN));
    assertThat(host.asked()).containsExactly("/users/me/");
  }

  @Test
  void shouldNoticeWithinAMinuteThatSomebodyWasSignedOut() {
    host.signIn(TOKEN, "7", "12", "user");
    introspection.holder(TOKEN);
    host.say(TOKEN, "/users/me/", "{}");

    clock.goOn(Duration.ofSeconds(61));

    assertThat(introspection.holder(TOKEN)).isEmpty();
  }

  @Test
  void shouldRememberForAWhileWhomTheHostDoesNotKnow() {
    for (int i = 0; i < 50; i++) {
      assertThat(introspection.holder("nobodys-token")).isEmpty();
    }
    assertThat(host.asked()).hasSize(1);

    host.signIn("nobodys-token", "7", "12", "user");
    clock.goOn(Duration.ofSeconds(11));
    assertThat(introspection.holder("nobodys-token")).isPresent();
  }

  @ParameterizedTest
  @EnumSource(value = Manner.class, mode = EnumSource.Mode.EXCLUDE, names = "WELL")
  void shouldSayThatTheHostIsAwayAndAskOnce(Manner manner) {
    host.signIn(TOKEN, "7", "12", "user");
    host.behave(manner);

    assertThatThrownBy(() -> introspection.holder(TOKEN)).isInstanceOf(HostAway.class);
    assertThat(host.asked()).hasSize(1);
  }

  @Test
  void shouldLeaveAFailingHostAloneAndComeBack() {
    host.behave(Manner.FAILING);
    for (int i = 0; i < 100; i++) {
      String token = "token-number-" + i;
      assertThatThrownBy(() -> introspection.holder(token)).isInstanceOf(HostAway.class);
    }
    assertThat(host.asked()).hasSizeLessThanOrEqualTo(10);

    host.behave(Manner.WELL).signIn(TOKEN, "7", "12", "user");
    clock.goOn(Duration.ofSeconds(6));
    assertThat(introspection.holder(TOKEN)).isPresent();
  }

  @Test
  void shouldTakeNothingForAPersonThatIsNone() {
    for (String user :
        new String[] {
          "{\"id\": \"\", \"username\": \"u\", \"organization_id\": \"1\", \"role\": \"user\"}",
          "{\"id\": \"1\", \"username\": \"u\", \"organization_id\": null, \"role\": \"user\"}",
          "{\"id\": \"1\", \"username\": \"u\", \"organization_id\": \"1\", \"role\": \"root\"}",
          "{\"id\": {}, \"username\": [], \"organization_id\": \"1\", \"role\": \"user\"}",
          "[1, 2]",
          "null"
        }) {
      String token = host.say("token" + user.hashCode(), "/users/me/", user);
      assertThat(introspection.holder(token)).as(user).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "short", "with space in it", "with\r\nX-Injected: header", "ünïcödé-tøken"})
  void shouldNotSendToTheHostWhatIsNoToken(String text) {
    assertThat(introspection.holder(text)).isEmpty();
    assertThat(host.asked()).isEmpty();
  }
}
