package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.search.IndexFollower;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The end of taking in: published, or rejected and forgotten but for the reason. */
@Component
class Closing {

  private static final Duration INDEX_PATIENCE = Duration.ofSeconds(10);

  private final Publication publication;
  private final Rejection rejection;
  private final TransactionOperations transaction;
  private final IndexFollower follower;

  Closing(
      Publication publication,
      Rejection rejection,
      TransactionOperations transaction,
      IndexFollower follower) {
    this.publication = publication;
    this.rejection = rejection;
    this.transaction = transaction;
    this.follower = follower;
  }

  /**
   * Whoever sees that it is published asks at once, so the index of this node has it before. An
   * index that cannot keep up does not hold the manual back.
   */
  void publish(ManualVersion version) throws InterruptedException {
    long position = publication.prepare(version.id());
    follower.awaitPosition(position, INDEX_PATIENCE);
    publication.publish(version.id());
    follower.wake();
  }

  void reject(ManualVersion version, String code, String detail) {
    transaction.executeWithoutResult(status -> {
      try {
        rejection.reject(version, code, detail);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    });
  }
}
