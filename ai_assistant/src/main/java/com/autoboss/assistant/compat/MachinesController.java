package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.HostAccounts;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.machines.Machine;
import com.autoboss.assistant.machines.Machines;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Machines for clients of the service that this one replaces. */
@RestController
@RequestMapping("/api/ai")
class MachinesController {

  private final Machines machines;
  private final HostAccounts host;

  MachinesController(Machines machines, HostAccounts host) {
    this.machines = machines;
    this.host = host;
  }

  /** The caller's organisation's; for another user's id none, as for a stranger's. */
  @GetMapping("/users/{user}/machines")
  @Requires(Permission.ASK)
  OfUser ofUser(Caller caller, @PathVariable String user) {
    List<View> all =
        host.isOwn(caller, user) ? machines.all(caller).stream().map(View::of).toList() : List.of();
    return new OfUser(user, all, all.size());
  }

  @GetMapping("/machines/{id}/context")
  @Requires(Permission.ASK)
  Context context(Caller caller, @PathVariable String id) {
    return new Context(id, View.of(machines.named(caller, id)));
  }

  @GetMapping("/machines/{id}/details")
  @Requires(Permission.ASK)
  View details(Caller caller, @PathVariable String id) {
    return View.of(machines.named(caller, id));
  }

  record OfUser(String userId, List<View> machines, int count) {}

  record Context(String machineId, View context) {}

  record View(UUID id, @Nullable String name, String serialNumber, String modelType) {

    static View of(Machine machine) {
      return new View(
          machine.id(), machine.name(), machine.serialNumber().text(), machine.model().name());
    }
  }
}
