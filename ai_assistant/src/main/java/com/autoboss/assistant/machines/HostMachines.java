package com.autoboss.assistant.machines;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.HostAccount;
import com.autoboss.assistant.access.HostAccounts;
import com.autoboss.assistant.access.HostAnswer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Machines that the host application keeps. What it lists for a caller is taken into the machine
 * table, so that a machine is known here under its own id, the host's, and its serial number.
 */
@Component
final class HostMachines {

  private static final String LIST = "/machines/";

  /** More machines than one customer has; what comes after them is left out. */
  private static final int MOST = 1_000;

  private final HostAccounts accounts;
  private final HostMachineStore store;
  private final Models models;

  HostMachines(HostAccounts accounts, HostMachineStore store, Models models) {
    this.accounts = accounts;
    this.store = store;
    this.models = models;
  }

  Optional<HostAccount> account() {
    return accounts.ofThisRequest();
  }

  /** The host's list now; empty for callers whom the host does not know. */
  HostListing list() {
    return account()
        .map(account ->
            switch (account.get(LIST)) {
              case HostAnswer.Told told ->
                  new HostListing(false, HostMachine.list(told.json()).limit(MOST).toList());
              case HostAnswer.Nothing _ -> HostListing.NONE;
              case HostAnswer.Away _ -> HostListing.AWAY;
            })
        .orElse(HostListing.NONE);
  }

  /** Takes the machines of the caller's own organisation into the table; returns the list. */
  HostListing take(Caller caller) {
    HostListing listing = list();
    List<HostMachine> own =
        listing.machines().isEmpty() ? List.of() : ofOrganisation(caller, listing.machines());
    store
        .changed(caller.organisation(), own)
        .forEach(machine -> keep(caller.organisation(), machine));
    return listing;
  }

  /**
   * Takes one machine of another organisation, which the host shows to people of the maker; empty
   * for everybody else.
   */
  Optional<Machine> takeForeign(Caller caller, HostMachine machine) {
    if (!caller.ofMaker()) {
      return Optional.empty();
    }
    UUID owner = accounts.customer(machine.organisation());
    keep(owner, machine);
    return store.find(owner, machine.id());
  }

  private List<HostMachine> ofOrganisation(Caller caller, List<HostMachine> machines) {
    String own = accounts.organisation(caller).orElse("");
    return machines.stream()
        .filter(machine -> machine.organisation().equals(own))
        .collect(Collectors.toList());
  }

  private void keep(UUID owner, HostMachine machine) {
    models.ofHost(machine.modelType()).ifPresent(model -> store.keep(owner, machine, model));
  }
}
