package com.autoboss.assistant.chat;

import com.autoboss.assistant.answer.Answerer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** How chat is set up. */
@Configuration(proxyBeanMethods = false)
class ChatConfiguration {

  @Bean
  static ChatSettings chatSettings(Environment environment) {
    return ChatSettings.standard(
        environment.getProperty("ASSISTANT_TURNS_AT_ONCE", Integer.class, 32));
  }

  @Bean
  static Answering answering(Answerer answerer) {
    return answerer::answer;
  }
}
