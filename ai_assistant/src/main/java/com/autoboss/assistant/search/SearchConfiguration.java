package com.autoboss.assistant.search;

import com.autoboss.assistant.lifecycle.Check;
import com.autoboss.assistant.lifecycle.DataFolder;
import java.time.Duration;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Search in the running service: its index and vocabulary live in the data folder. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

  private static final Duration POLL = Duration.ofMillis(500);

  @Bean
  SearchSettings searchSettings(Environment environment) {
    return SearchSettings.from(environment::getProperty);
  }

  @Bean
  Languages languages(SearchSettings settings) {
    return Languages.of(settings.languages());
  }

  @Bean
  Embedder embedder(SearchSettings settings, DataFolder data) {
    return Embedder.of(settings.embeddingModel(), data.root().resolve("embedding"));
  }

  @Bean
  PassageIndex passageIndex(DataFolder data, Embedder embedder, Languages languages) {
    return PassageIndex.open(data.index(), embedder, languages);
  }

  @Bean
  IndexFollower indexFollower(PassageSource source, PassageIndex index) {
    return new IndexFollower(source, index, POLL);
  }

  @Bean
  Check embeddingCheck(Embedder embedder) {
    return new EmbeddingCheck(embedder);
  }

  @Bean
  Check indexCheck(IndexFollower follower) {
    return new IndexCheck(follower);
  }

  /** Loads what the first question needs, beside the start. */
  @Bean
  ApplicationListener<ApplicationStartedEvent> searchWarmUp(
      Embedder embedder, Languages languages) {
    return started ->
        Thread.ofPlatform()
            .daemon()
            .name("search-warm-up")
            .start(() -> {
              languages.detect("warm up");
              embedder.available();
            });
  }
}
