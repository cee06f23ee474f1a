package com.autoboss.assistant.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The end of taking in: published, or rejected and forgotten but for the reason. */
@Component
class Closing {

  private final Publication publication;
  private final Rejection rejection;
  private final TransactionOperations transaction;
  private final PublicationNews news;

  Closing(
      Publication publication,
      Rejection rejection,
      TransactionOperations transaction,
      PublicationNews news) {
    this.publication = publication;
    this.rejection = rejection;
    this.transaction = transaction;
    this.news = news;
  }

  /**
   * Lets a manual that was read be found by its words while its vectors are made. One that takes
   * the place of an older version waits for them: less than before would be found in between.
   */
  void publishWords(ManualVersion version) throws InterruptedException {
    if (version.searchable() || publication.supersedes(version.id())) {
      return;
    }
    news.coming(version);
    news.prepared(publication.prepare(version.id()));
    publication.publishWords(version.id());
  }

  /** Whoever sees that it is published asks at once, so the index of this node has it before. */
  void publish(ManualVersion version) throws InterruptedException {
    if (publication.awaitsVectors(version.id())) {
      news.prepared(publication.addVectors(version.id()));
    } else {
      news.coming(version);
      news.prepared(publication.prepare(version.id()));
    }
    publication.publish(version.id());
    publication.complete(version.id());
    news.published(version);
  }

  void reject(ManualVersion version, String code, String detail) {
    publication.complete(version.id());
    transaction.executeWithoutResult(status -> {
      try {
        rejection.reject(version, code, detail);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    });
  }
}
