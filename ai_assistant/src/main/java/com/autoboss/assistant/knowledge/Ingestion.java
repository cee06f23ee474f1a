package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.jobs.JobHandler;
import com.autoboss.assistant.refusal.Invalid;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes a received manual in: read, divide, publish its words, embed, publish its vectors. Stopped
 * at any point, it goes on at the stage it had reached; what a stage had half done is done again,
 * so that nothing is there twice.
 */
@Component
final class Ingestion implements JobHandler {

  static final String KIND = "ingest-manual";

  private static final Logger LOG = LoggerFactory.getLogger(Ingestion.class);

  private final ManualStore store;
  private final ReadingStage reading;
  private final EmbeddingStage embedding;
  private final Closing closing;

  Ingestion(ManualStore store, ReadingStage reading, EmbeddingStage embedding, Closing closing) {
    this.store = store;
    this.reading = reading;
    this.embedding = embedding;
    this.closing = closing;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public int atOnce() {
    return 1;
  }

  @Override
  public void run(UUID subject) throws InterruptedException {
    ManualVersion version = store.version(subject).orElseThrow(UnknownManual::new);
    if (version.settled()) {
      return;
    }
    try {
      if (version.state() != ManualState.EMBEDDING) {
        reading.run(version);
      }
      closing.publishWords(version);
      embedding.run(version);
      closing.publish(version);
      LOG.info("manual.published version={}", subject);
    } catch (Invalid unreadable) {
      LOG.info("manual.rejected version={} code={}", subject, unreadable.code());
      closing.reject(version, unreadable.code(), unreadable.getMessage());
    }
  }

  @Override
  public void givenUp(UUID subject, String error) {
    store
        .version(subject)
        .ifPresent(version ->
            closing.reject(
                version, "ingestion-failed", "it failed repeatedly; upload it again later"));
  }
}
