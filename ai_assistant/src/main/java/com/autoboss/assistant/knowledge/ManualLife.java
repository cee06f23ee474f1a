package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.refusal.Conflicting;
import com.autoboss.assistant.refusal.Invalid;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * What an editor does with a version after it came in: take it out, take it back, read it again.
 * Nothing is deleted, so that answers given before can still show what they rest on.
 */
@Service
public class ManualLife {

  private final Manuals manuals;
  private final LifeStore store;
  private final Publication publication;
  private final Manuals.Intake intake;

  ManualLife(Manuals manuals, LifeStore store, Publication publication, Manuals.Intake intake) {
    this.manuals = manuals;
    this.store = store;
    this.publication = publication;
    this.intake = intake;
  }

  /**
   * Takes a version out: published, or still on its way in. One that is out stays as it is. Refused
   * with {@code not-published} when there is nothing to take out.
   */
  public void withdraw(Caller caller, UUID manual, int number) {
    ManualVersion version = editable(caller, manual, number);
    if (version.state() != ManualState.WITHDRAWN && !publication.withdraw(version.id())) {
      throw new Conflicting("not-published", "this version is not published");
    }
  }

  /**
   * Publishes a version again that was withdrawn or superseded; the one that is published now is
   * superseded by it. It is found when it is PUBLISHED again, after its vectors were looked
   * through. Refused with {@code not-restorable} when it was rejected, {@code real-manual-there}
   * when it is a sample and its model has a real manual.
   */
  public void restore(Caller caller, UUID manual, int number) {
    ManualVersion version = editable(caller, manual, number);
    if (version.state() == ManualState.REJECTED) {
      throw new Conflicting("not-restorable", "a rejected version has nothing to show; upload it");
    }
    intake.samples().check(version.sample());
    intake
        .transaction()
        .executeWithoutResult(status -> {
          if (version.sample() && store.hasRealManual(version.id())) {
            throw new Conflicting("real-manual-there", "a real manual of this model is published");
          }
          if (store.restore(version.id())) {
            intake.jobs().accept(Ingestion.KIND, version.id());
          }
        });
  }

  /**
   * Reads the same file again, as the next version, which supersedes this one when it is whole:
   * after the reader has improved. Refused with {@code still-being-read} while another version of
   * the manual is on its way in, {@code not-restorable} when the file is gone.
   */
  public ManualVersion readAgain(Caller caller, UUID manual, int number) {
    ManualVersion version = editable(caller, manual, number);
    if (version.state() == ManualState.REJECTED) {
      throw new Conflicting("not-restorable", "the file of a rejected version is not kept");
    }
    UUID next = UUID.randomUUID();
    intake
        .transaction()
        .executeWithoutResult(status -> {
          if (!store.copy(caller, version.id(), next)) {
            throw new Conflicting("still-being-read", "a version of this manual is being read");
          }
          intake.jobs().accept(Ingestion.KIND, next);
        });
    return manuals.get(caller, manual).stream()
        .filter(each -> each.id().equals(next))
        .findFirst()
        .orElseThrow(UnknownManual::new);
  }

  /** Takes all samples out, also those still on their way in; returns how many versions. */
  public int withdrawSamples(Caller caller) {
    caller.needs(Permission.EDIT_MANUALS);
    return publication.withdrawSamples();
  }

  private ManualVersion editable(Caller caller, UUID manual, int number) {
    caller.needs(Permission.EDIT_MANUALS);
    if (number < 1) {
      throw new Invalid("bad-version", "versions are numbered from 1");
    }
    return manuals.get(caller, manual, number);
  }
}
