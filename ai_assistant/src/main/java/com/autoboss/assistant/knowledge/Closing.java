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

  Closing(Publication publication, Rejection rejection, TransactionOperations transaction) {
    this.publication = publication;
    this.rejection = rejection;
    this.transaction = transaction;
  }

  void publish(ManualVersion version) {
    publication.publish(version.id());
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
