package com.autoboss.assistant.llm;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the door to language models is set up. */
@Configuration(proxyBeanMethods = false)
class LlmConfiguration {

  @Bean
  static LanguageModel languageModel() {
    return new NoLanguageModel();
  }
}
