package com.autoboss.assistant.mail;

import com.autoboss.assistant.lifecycle.Check;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionOperations;

/** How mail is set up: a postman where there is a mail server. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

  private final @Nullable MailSettings settings;

  MailConfiguration(Environment environment) {
    this.settings = MailSettings.from(environment::getProperty);
  }

  @Bean
  Outbox outbox(MailStore store) {
    return new Outbox(store, settings != null);
  }

  @Bean
  Check mailCheck(MailStore store) {
    return new MailCheck(settings != null, store);
  }

  @Bean
  Postman postman(MailStore store, TransactionOperations transaction, Clock clock) {
    return new Postman(
        settings == null ? null : new MailServer(settings, clock), store, transaction);
  }
}
