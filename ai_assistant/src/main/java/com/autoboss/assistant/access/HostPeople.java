package com.autoboss.assistant.access;

import com.autoboss.assistant.access.host.HostIdentity;
import com.autoboss.assistant.access.host.HostPerson;
import com.autoboss.assistant.access.host.HostRole;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The host application's users as members here. Found by the host's ids, made when they come for
 * the first time; what the host changes, changes here with their next call.
 */
final class HostPeople {

  private final HostIdentity identity;
  private final HostPeopleStore store;
  private final TransactionOperations transaction;
  private final @Nullable String maker;

  /**
   * @param maker the host's id of the organisation that is the maker; null when none is
   */
  HostPeople(
      HostIdentity identity,
      HostPeopleStore store,
      TransactionOperations transaction,
      @Nullable String maker) {
    this.identity = identity;
    this.store = store;
    this.transaction = transaction;
    this.maker = maker;
  }

  /** The holder of the token; empty when the host does not know it. */
  Optional<Caller> callerOf(String token) {
    return identity.holder(token).map(this::caller);
  }

  private Caller caller(HostPerson person) {
    boolean ofMaker = person.organisation().equals(maker);
    Role role = role(person.role(), ofMaker);
    return store
        .find(person, ofMaker)
        .or(() -> Optional.ofNullable(transaction.execute(_ -> ensure(person, ofMaker))))
        .map(home -> new Caller(home.member(), home.organisation(), role, ofMaker, null))
        .orElseThrow();
  }

  private HostPeopleStore.Home ensure(HostPerson person, boolean ofMaker) {
    UUID organisation = ofMaker ? store.maker() : store.customer(person.organisation());
    return new HostPeopleStore.Home(store.member(person, organisation), organisation);
  }

  /** Only a super-administrator of the maker rules here; other makers' staff help customers. */
  private static Role role(HostRole role, boolean ofMaker) {
    return switch (role) {
      case USER -> Role.OPERATOR;
      case ADMIN -> ofMaker ? Role.EXPERT : Role.ADMIN;
      case SUPER_ADMIN -> Role.ADMIN;
    };
  }
}
