package com.autoboss.assistant.answer.reviewed;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.answer.grounding.Quote;
import com.autoboss.assistant.answer.grounding.SameQuestion;
import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.PassageLibrary;
import com.autoboss.assistant.refusal.Conflicting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The reviewed answers of the installation. */
@Service
public class ReviewedAnswers {

  private static final int MOST = 2_000;

  private final ReviewedStore store;
  private final PassageLibrary library;
  private final SameQuestion same;

  ReviewedAnswers(ReviewedStore store, PassageLibrary library, SameQuestion same) {
    this.store = store;
    this.library = library;
    this.same = same;
  }

  /** All of them, by model and question, each with the state that it is in now. */
  public List<ReviewedAnswer> all(Caller caller) {
    caller.needs(Permission.EDIT_MANUALS);
    return store.all().stream().map(each -> asOfNow(caller, each)).toList();
  }

  /** Throws {@link UnknownReviewedAnswer} when there is none. */
  public ReviewedAnswer get(Caller caller, UUID id) {
    caller.needs(Permission.EDIT_MANUALS);
    return store
        .find(id)
        .map(each -> asOfNow(caller, each))
        .orElseThrow(UnknownReviewedAnswer::new);
  }

  /**
   * Keeps an answer. Refused with {@code too-many-reviewed-answers} above 2,000, {@code outdated}
   * when a passage is not in force, {@code not-carried} when the manual does not carry a statement.
   */
  public ReviewedAnswer add(Caller caller, NewReviewedAnswer answer) {
    caller.needs(Permission.EDIT_MANUALS);
    if (store.count() >= MOST) {
      throw new Conflicting(
          "too-many-reviewed-answers", "there are at most " + MOST + " reviewed answers");
    }
    check(caller, answer.statements());
    UUID id = UUID.randomUUID();
    store.insert(caller, id, answer);
    return get(caller, id);
  }

  /** Replaces an answer, which is given again then; refused as {@link #add} is. */
  public ReviewedAnswer change(Caller caller, UUID id, NewReviewedAnswer answer) {
    if (get(caller, id).state() == ReviewedAnswer.State.RETIRED) {
      throw new Conflicting("retired", "what is retired is not changed any more");
    }
    check(caller, answer.statements());
    store.update(caller, id, answer);
    return get(caller, id);
  }

  /**
   * Holds it back, gives it again, or ends it; what is retired stays so. Refused with {@code
   * outdated} when it is to be given and a passage is not in force.
   */
  ReviewedAnswer put(Caller caller, UUID id, ReviewedAnswer.State state) {
    ReviewedAnswer now = get(caller, id);
    if (state == ReviewedAnswer.State.ACTIVE) {
      check(caller, now.statements());
    }
    store.state(caller, id, state);
    return get(caller, id);
  }

  List<ReviewedChange> changes(Caller caller, UUID id) {
    get(caller, id);
    return store.changes(id);
  }

  /**
   * The answer to this question, where there is one whose every passage is in force and readable
   * for the caller.
   */
  public Optional<Match> find(Caller caller, Asked asked) {
    return store.active(asked.model(), asked.language()).stream()
        .filter(each -> isMeant(asked, each))
        .flatMap(each -> match(caller, each).stream())
        .findFirst();
  }

  /** A question only nearly the same must lead to the same words of the manual. */
  private boolean isMeant(Asked asked, ReviewedAnswer answer) {
    return switch (same.compare(asked.words(), answer.words(), answer.language())) {
      case SAME -> true;
      case NEAR ->
          answer.statements().stream().anyMatch(each -> each.passage().equals(asked.nearest()));
      case OTHER -> false;
    };
  }

  private Optional<Match> match(Caller caller, ReviewedAnswer answer) {
    List<Said> said = said(caller, answer.statements());
    return said.size() == answer.statements().size()
        ? Optional.of(new Match(answer, said))
        : Optional.empty();
  }

  private List<Said> said(Caller caller, List<ReviewedStatement> statements) {
    Map<String, ManualPassage> passages =
        library.published(caller, statements.stream().map(ReviewedStatement::passage).toList());
    return statements.stream()
        .flatMap(each ->
            Optional.ofNullable(passages.get(each.passage()))
                .flatMap(passage -> Quote.of(passage, each.quote()))
                .map(quote -> new Said(each, quote))
                .stream())
        .toList();
  }

  private ReviewedAnswer asOfNow(Caller caller, ReviewedAnswer answer) {
    boolean given = answer.state() == ReviewedAnswer.State.ACTIVE;
    return given && match(caller, answer).isEmpty() ? answer.outdated() : answer;
  }

  private void check(Caller caller, List<ReviewedStatement> statements) {
    List<Said> said = said(caller, statements);
    if (said.size() < statements.size()) {
      throw new Conflicting("outdated", "the manual that this rests on is not in force any more");
    }
    said.forEach(each -> EditorsWords.check(each.statement(), each.quote()));
  }

  /**
   * A question of an asker.
   *
   * @param nearest the passage that the search found first; empty when it found none
   */
  public record Asked(UUID model, String language, String words, String nearest) {}

  /** A reviewed answer that is in force. */
  public record Match(ReviewedAnswer answer, List<Said> said) {}

  /** A statement and the words of the manual, as they stand there now. */
  public record Said(ReviewedStatement statement, Quote quote) {}
}
