package com.autoboss.assistant.answer.golden;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.knowledge.PassageLibrary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Asks golden questions and keeps where their pages were found. */
@Component
class GoldenRuns {

  private static final int LOOKED_AT = 20;

  private final PassageLibrary library;
  private final GoldenRunStore store;
  private final TransactionOperations transaction;

  GoldenRuns(PassageLibrary library, GoldenRunStore store, TransactionOperations transaction) {
    this.library = library;
    this.store = store;
    this.transaction = transaction;
  }

  /**
   * Asks these now, as somebody who may read what the caller may read.
   *
   * @param version whose publication asks; null for a person
   */
  GoldenRun run(
      Caller caller,
      List<GoldenQuestion> questions,
      GoldenRun.Cause cause,
      @Nullable UUID version) {
    Map<UUID, Optional<Integer>> ranks = new LinkedHashMap<>();
    questions.forEach(question -> ranks.put(question.id(), rank(caller, question)));
    UUID run = UUID.randomUUID();
    transaction.executeWithoutResult(status -> {
      store.insert(run, cause, version);
      store.insert(run, ranks);
    });
    return Objects.requireNonNull(store.get(run).orElse(null));
  }

  /** Where the page stands among the pages found; each page counts once. */
  private Optional<Integer> rank(Caller caller, GoldenQuestion question) {
    List<String> pages =
        library
            .search(
                caller, question.text(), question.language(), Set.of(question.modelId()), LOOKED_AT)
            .passages()
            .stream()
            .map(found -> place(found.passage().source().manual(), found.passage().page()))
            .distinct()
            .toList();
    int at = pages.indexOf(place(question.manual(), question.page()));
    return at < 0 ? Optional.empty() : Optional.of(at + 1);
  }

  private static String place(UUID manual, int page) {
    return manual + "#" + page;
  }
}
