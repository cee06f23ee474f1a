package com.autoboss.assistant.support;

import com.autoboss.assistant.mail.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Who is told of tickets. */
@Configuration(proxyBeanMethods = false)
class SupportConfiguration {

  @Bean
  static EscalationSettings escalationSettings(Environment environment) {
    return EscalationSettings.from(environment::getProperty);
  }

  @Bean
  static TicketLetters ticketLetters(Outbox outbox, EscalationSettings settings) {
    return new TicketLetters(outbox, settings);
  }
}
