package com.autoboss.assistant.machines;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Machines and models over HTTP. */
@RestController
@RequestMapping("/api/v1")
class MachineController {

  private final Machines machines;
  private final Models models;

  MachineController(Machines machines, Models models) {
    this.machines = machines;
    this.models = models;
  }

  @GetMapping("/models")
  @Requires(Permission.ASK)
  List<Model> models() {
    return models.all();
  }

  @GetMapping("/machines")
  @Requires(Permission.ASK)
  List<MachineView> all(Caller caller) {
    return machines.all(caller).stream().map(MachineView::of).toList();
  }

  @GetMapping("/machines/{id}")
  @Requires(Permission.ASK)
  MachineView get(Caller caller, @PathVariable UUID id) {
    return MachineView.of(machines.get(caller, id));
  }

  @PostMapping("/machines")
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Permission.EDIT_MACHINES)
  MachineView register(Caller caller, @Valid @RequestBody NewMachine machine) {
    SerialNumber serial = new SerialNumber(machine.serialNumber());
    return MachineView.of(machines.register(caller, machine.model(), serial, machine.name()));
  }

  /** What a new machine needs. */
  record NewMachine(
      @NotBlank @Size(max = 100) String model,
      @NotBlank @Size(max = 100) String serialNumber,
      @Nullable @Size(max = 200) String name) {}

  /** What the interface shows of a machine; the owner stays inside. */
  record MachineView(UUID id, String model, String serialNumber, @Nullable String name) {

    static MachineView of(Machine machine) {
      return new MachineView(
          machine.id(), machine.model().name(), machine.serialNumber().text(), machine.name());
    }
  }
}
