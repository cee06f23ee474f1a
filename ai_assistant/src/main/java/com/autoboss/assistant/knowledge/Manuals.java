package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.jobs.JobQueue;
import com.autoboss.assistant.machines.Model;
import com.autoboss.assistant.machines.Models;
import com.autoboss.assistant.refusal.Unavailable;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The manuals of the installation: what comes in, what there is. */
@Service
public class Manuals {

  private final ManualStore store;
  private final ContentStore contents;
  private final Models models;
  private final Intake intake;

  Manuals(ManualStore store, ContentStore contents, Models models, Intake intake) {
    this.store = store;
    this.contents = contents;
    this.models = models;
    this.intake = intake;
  }

  /**
   * Keeps a manual whole and begins to take it in. Content that is there already for the same
   * models is recognised: the version that holds it is returned.
   *
   * <p>Refused with {@code not-a-pdf}, {@code empty-file}, {@code too-large}, {@code
   * samples-refused}: nothing is stored then. What only reading can tell shows later, as state
   * REJECTED with its code.
   */
  public Receipt receive(Caller caller, NewManual manual, InputStream file) {
    caller.needs(Permission.EDIT_MANUALS);
    intake.samples.check(manual.sample());
    ContentStore.Content content = contents.keep(file, manual.fileName());
    return intake.transaction.execute(kept -> accept(caller, manual, content));
  }

  /**
   * Every version that the caller may see, newest first within its manual. Editors see all, others
   * what is published.
   */
  public List<ManualVersion> all(Caller caller) {
    return store.visible(caller, caller.may(Permission.EDIT_MANUALS));
  }

  /**
   * The versions of one manual, newest first; throws {@link UnknownManual} when the caller may see
   * none.
   */
  public List<ManualVersion> get(Caller caller, UUID manual) {
    List<ManualVersion> versions =
        store.visible(caller, caller.may(Permission.EDIT_MANUALS), manual);
    if (versions.isEmpty()) {
      throw new UnknownManual();
    }
    return versions;
  }

  /**
   * One version by its number; 0 means the published one, or the newest where none is published.
   */
  public ManualVersion get(Caller caller, UUID manual, int number) {
    List<ManualVersion> versions = get(caller, manual);
    return versions.stream()
        .filter(version -> number == 0 ? version.searchable() : version.number() == number)
        .findFirst()
        .or(() -> number == 0 ? versions.stream().findFirst() : Optional.empty())
        .orElseThrow(UnknownManual::new);
  }

  /** The published versions for this model that the caller may read, by title. */
  public List<ManualVersion> published(Caller caller, UUID model) {
    return store.published(caller, model);
  }

  /** Whether nothing was ever taken in. */
  public boolean isEmpty() {
    return store.isEmpty();
  }

  private Receipt accept(Caller caller, NewManual manual, ContentStore.Content content) {
    Set<UUID> modelIds =
        manual.models().stream()
            .map(name -> models.ensure(caller, name))
            .map(Model::id)
            .collect(Collectors.toSet());
    store.lock();
    if (!Files.exists(contents.path(content.sha256()))) {
      // Removed in between by the rejection of the same content.
      throw new Unavailable("upload-not-kept", "the file could not be kept; send it again");
    }
    return store
        .sameContent(content.sha256(), manual, modelIds)
        .map(known -> new Receipt(known, true))
        .orElseGet(() -> new Receipt(insert(caller, manual, modelIds, content), false));
  }

  private ManualVersion insert(
      Caller caller, NewManual manual, Set<UUID> modelIds, ContentStore.Content content) {
    UUID id = store.sameManual(manual, modelIds).orElseGet(() -> insertManual(manual));
    UUID version = UUID.randomUUID();
    store.insertVersion(caller, version, id, manual, content);
    store.insertModels(version, modelIds);
    intake.jobs.accept(Ingestion.KIND, version);
    return store.version(version).orElseThrow(UnknownManual::new);
  }

  private UUID insertManual(NewManual manual) {
    UUID id = UUID.randomUUID();
    store.insertManual(id, manual);
    return id;
  }

  /** The transaction in which an upload is accepted, together with the job it needs. */
  record Intake(TransactionOperations transaction, JobQueue jobs, SamplePolicy samples) {}

  /**
   * What became of an upload.
   *
   * @param duplicate whether the same content was there before
   */
  public record Receipt(ManualVersion version, boolean duplicate) {}
}
