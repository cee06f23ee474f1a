package com.autoboss.assistant.answer.composing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** How composing is set up. */
@Configuration(proxyBeanMethods = false)
class ComposingConfiguration {

  @Bean
  static ComposingSettings composingSettings(Environment environment) {
    return ComposingSettings.from(environment::getProperty);
  }
}
