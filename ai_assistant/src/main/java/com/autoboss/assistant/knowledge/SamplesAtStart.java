package com.autoboss.assistant.knowledge;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An installation that goes into production leaves its samples behind. */
@Component
class SamplesAtStart {

  private static final Logger LOG = LoggerFactory.getLogger(SamplesAtStart.class);

  private final SamplePolicy policy;
  private final Publication publication;

  SamplesAtStart(SamplePolicy policy, Publication publication) {
    this.policy = policy;
    this.publication = publication;
  }

  @EventListener
  void begin(ApplicationStartedEvent started) {
    if (!policy.allowed()) {
      int withdrawn = publication.withdrawSamples();
      LOG.info("manual.samples-withdrawn count={}", withdrawn);
    }
  }
}
