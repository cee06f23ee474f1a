package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.machines.MachineData;
import com.autoboss.assistant.machines.Machines;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What the host application says of a machine now, passed on as it says it. */
@RestController
@RequestMapping("/api/ai/machines/{id}")
class MachineDataController {

  private final Machines machines;

  MachineDataController(Machines machines) {
    this.machines = machines;
  }

  @GetMapping("/hours")
  @Requires(Permission.ASK)
  Hours hours(Caller caller, @PathVariable String id) {
    return new Hours(id, told(caller, id, MachineData::hours));
  }

  @GetMapping("/maintenance")
  @Requires(Permission.ASK)
  Maintenance maintenance(Caller caller, @PathVariable String id) {
    return new Maintenance(id, told(caller, id, MachineData::maintenance));
  }

  /** The host offers nothing of the kind. */
  @GetMapping("/parts-usage")
  @Requires(Permission.ASK)
  PartsUsage partsUsage(Caller caller, @PathVariable String id) {
    machines.named(caller, id);
    return new PartsUsage(id, List.of());
  }

  /** What has to be done when stands in the manual; nobody derives it from the hours yet. */
  @GetMapping("/maintenance-suggestions")
  @Requires(Permission.ASK)
  Suggestions suggestions(Caller caller, @PathVariable String id) {
    machines.named(caller, id);
    return new Suggestions(id, List.of());
  }

  private Object told(Caller caller, String id, Function<MachineData, @Nullable JsonNode> what) {
    return Optional.of(machines.named(caller, id).id())
        .flatMap(machines::look)
        .<Object>map(what)
        .orElse(List.of());
  }

  record Hours(String machineId, Object hours) {}

  record Maintenance(String machineId, Object maintenance) {}

  record PartsUsage(String machineId, List<Object> parts) {}

  record Suggestions(String machineId, List<Object> suggestions) {}
}
