package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.jobs.JobHandler;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives a published version new vectors when the embedding model has changed. The version stays
 * published; indexes take the new vectors when they are of the model that they were made with.
 */
@Component
final class VectorRenewal implements JobHandler {

  static final String KIND = "embed-manual";

  private static final Logger LOG = LoggerFactory.getLogger(VectorRenewal.class);

  private final EmbeddingStage embedding;
  private final RenewalStore store;
  private final TransactionOperations transaction;

  VectorRenewal(EmbeddingStage embedding, RenewalStore store, TransactionOperations transaction) {
    this.embedding = embedding;
    this.store = store;
    this.transaction = transaction;
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
    if (!store.isPublished(subject)) {
      return;
    }
    String model = embedding.renew(subject);
    transaction.executeWithoutResult(status -> {
      store.lock();
      store.embedded(subject, model);
    });
    LOG.info("manual.embedded-anew version={}", subject);
  }

  @Override
  public void givenUp(UUID subject, String error) {
    LOG.warn("manual.not-embedded-anew version={}", subject);
  }
}
