package com.autoboss.assistant.answer.golden;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.knowledge.ManualVersion;
import com.autoboss.assistant.knowledge.Manuals;
import com.autoboss.assistant.machines.Models;
import com.autoboss.assistant.refusal.Conflicting;
import com.autoboss.assistant.refusal.Invalid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The golden questions of the installation. */
@Service
public class GoldenQuestions {

  private static final int MOST = 500;

  private final GoldenStore store;
  private final Manuals manuals;
  private final Models models;

  GoldenQuestions(GoldenStore store, Manuals manuals, Models models) {
    this.store = store;
    this.manuals = manuals;
    this.models = models;
  }

  /** All of them, by model and text. */
  public List<GoldenQuestion> all(Caller caller) {
    caller.needs(Permission.EDIT_MANUALS);
    return store.all();
  }

  /**
   * Keeps a question. Refused with {@code too-many-golden-questions} above 500, {@code
   * unknown-model}, {@code unknown-manual}, and {@code bad-page} for a page that no version has.
   */
  public GoldenQuestion add(Caller caller, NewGoldenQuestion question) {
    caller.needs(Permission.EDIT_MANUALS);
    if (store.count() >= MOST) {
      throw new Conflicting(
          "too-many-golden-questions", "there are at most " + MOST + " golden questions");
    }
    UUID id = UUID.randomUUID();
    store.insert(caller, id, checked(caller, question), question);
    return store.get(id).orElseThrow(UnknownGoldenQuestion::new);
  }

  /** Replaces a question; throws {@link UnknownGoldenQuestion} when there is none. */
  public GoldenQuestion change(Caller caller, UUID id, NewGoldenQuestion question) {
    caller.needs(Permission.EDIT_MANUALS);
    if (!store.has(id)) {
      throw new UnknownGoldenQuestion();
    }
    store.update(id, checked(caller, question), question);
    return store.get(id).orElseThrow(UnknownGoldenQuestion::new);
  }

  /** Forgets a question and its results; throws {@link UnknownGoldenQuestion}. */
  public void remove(Caller caller, UUID id) {
    caller.needs(Permission.EDIT_MANUALS);
    if (!store.delete(id)) {
      throw new UnknownGoldenQuestion();
    }
  }

  /** The model that is meant; the manual must have the page. */
  private UUID checked(Caller caller, NewGoldenQuestion question) {
    List<ManualVersion> versions = manuals.get(caller, question.manual());
    if (versions.stream().noneMatch(version -> version.pages() >= question.page())) {
      throw new Invalid("bad-page", "the manual has no such page");
    }
    return models.get(question.model()).id();
  }
}
