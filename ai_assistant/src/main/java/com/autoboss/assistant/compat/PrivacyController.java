package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.HostAccounts;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.lifecycle.Person;
import com.autoboss.assistant.operations.PersonalData;
import com.autoboss.assistant.refusal.Missing;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is kept of a person: one's own, or that of somebody of an administrator's own organisation.
 * Everybody else looks as if he did not exist.
 */
@RestController
@RequestMapping("/api/ai/privacy")
class PrivacyController {

  private static final List<Policy> POLICIES =
      List.of(
          new Policy("conversations", "until their owner deletes them"),
          new Policy("tickets", "until erased; then number, state and times remain"),
          new Policy("cost of language models", "kept without text"));

  private final PersonalData data;
  private final HostAccounts people;
  private final Clock clock;

  PrivacyController(PersonalData data, HostAccounts people, Clock clock) {
    this.data = data;
    this.people = people;
    this.clock = clock;
  }

  @PostMapping("/users/{id}/export-data")
  @Requires(Permission.ASK)
  Export export(Caller caller, @PathVariable String id) {
    return new Export(id, clock.instant(), data.export(person(caller, id)));
  }

  @PostMapping("/users/{id}/delete-data")
  @Requires(Permission.ASK)
  Erasure erase(Caller caller, @PathVariable String id) {
    return new Erasure(id, "deleted", data.erase(person(caller, id)));
  }

  /** Nothing is deleted by itself. */
  @GetMapping("/retention-policy")
  @Requires(Permission.ASK)
  Retention retention() {
    return new Retention(POLICIES, false);
  }

  private Person person(Caller caller, String id) {
    return people
        .member(caller, id)
        .map(member -> new Person(member, caller.organisation()))
        .orElseThrow(() -> new Missing("unknown-user", "there is no such user"));
  }

  record Export(String userId, Instant exportedAt, Map<String, Object> data) {}

  /**
   * What was erased.
   *
   * @param deleted how many of each kind
   */
  record Erasure(String userId, String status, Map<String, Integer> deleted) {}

  record Policy(String dataType, String retention) {}

  record Retention(List<Policy> policies, boolean automaticDeletion) {}
}
