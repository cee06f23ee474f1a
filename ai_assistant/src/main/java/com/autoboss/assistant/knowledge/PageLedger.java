package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.knowledge.layout.DividedPage;
import com.autoboss.assistant.knowledge.layout.DividedPassage;
import com.autoboss.assistant.refusal.Invalid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Puts down what reading brings, each batch in one transaction. */
@Component
class PageLedger {

  private final PassageWriter writer;
  private final VersionProgress progress;
  private final TransactionOperations transaction;

  PageLedger(PassageWriter writer, VersionProgress progress, TransactionOperations transaction) {
    this.writer = writer;
    this.progress = progress;
    this.transaction = transaction;
  }

  void begin(UUID version) {
    transaction.executeWithoutResult(status -> {
      writer.forget(version);
      progress.begin(version, ManualState.READING, null);
    });
  }

  void progress(UUID version, int done, @Nullable Integer total) {
    progress.done(version, done, total);
  }

  /** Writes the pages; returns the ordinal for the next passage. */
  int write(UUID version, List<DividedPage> pages, int first, PassageLanguages languages) {
    Integer next =
        transaction.execute(status -> {
          int ordinal = first;
          for (DividedPage page : pages) {
            writer.page(version, page);
            for (DividedPassage passage : page.passages()) {
              writer.passage(version, ordinal++, passage, languages.of(passage));
            }
          }
          return ordinal;
        });
    return Objects.requireNonNull(next);
  }

  /** Reading is over. A manual in which nothing can be read is no manual. */
  void finish(UUID version, @Nullable String language) {
    transaction.executeWithoutResult(status -> progress.read(version, language));
    if (writer.count(version) == 0) {
      throw new Invalid(
          "no-text", "no page holds text that can be read; scanned pages need text recognition");
    }
  }
}
