package com.autoboss.assistant.chat;

import com.autoboss.assistant.Assistant;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * As {@link PacedService}, one turn at a time, and it hardly ever looks by the clock: what it knows
 * in time, another node has told it.
 */
public final class PatientService {

  private static final Duration HOURS = Duration.ofHours(1);

  private PatientService() {}

  /** Takes the arguments of {@code serve}. */
  public static void main(String[] arguments) {
    PacedService.start(
        new SpringApplication(Assistant.class, PacedAnswers.class, Patience.class), arguments);
  }

  /** Nothing happens by the clock. */
  @TestComponent
  static class Patience {

    @Bean
    @Primary
    ChatSettings patientChatSettings() {
      return new ChatSettings(
          1,
          HOURS.multipliedBy(3),
          HOURS,
          Duration.ofMillis(200),
          Duration.ofSeconds(1),
          new ChatSettings.Streams(HOURS, HOURS, Duration.ofSeconds(25)));
    }
  }
}
