package com.autoboss.assistant.chat;

import com.autoboss.assistant.Assistant;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service in a process of its own, whole except that {@link PacedAnswers} answers. */
public final class PacedService {

  private PacedService() {}

  /** Takes the arguments of {@code serve}. */
  public static void main(String[] arguments) {
    start(new SpringApplication(Assistant.class, PacedAnswers.class), arguments);
  }

  static void start(SpringApplication service, String[] arguments) {
    ConfigurableApplicationContext context =
        service.run("--server.port=" + arguments[2], "--assistant.data=" + arguments[4]);
    System.out.println(
        "ready http://localhost:"
            + context.getEnvironment().getRequiredProperty("local.server.port"));
  }
}
