package com.autoboss.assistant.machines;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Machines under the host's ids. */
@Repository
class HostMachineStore {

  private static final String KNOWN =
      """
      select host_id, serial_number, name, host_model from ai_assistant.machine
      where owner = :owner and host_id in (:ids)
      """;

  // A machine that was registered here before the host told of it is the same machine.
  private static final String ADOPT =
      """
      update ai_assistant.machine set host_id = :host
      where owner = :owner and serial_number = :serial and host_id is null
        and not exists (select 1 from ai_assistant.machine where host_id = :host)
      """;

  private static final String KEEP =
      """
      insert into ai_assistant.machine (id, owner, model, serial_number, name, host_id, host_model)
      values (:id, :owner, :model, :serial, :name, :host, :host_model)
      on conflict (host_id) do update
      set owner = excluded.owner, model = excluded.model, serial_number = excluded.serial_number,
          name = excluded.name, host_model = excluded.host_model
      """;

  private static final String FIND = MachineStore.SELECT + " and a.host_id = :host";

  private static final String HOST_ID =
      "select host_id from ai_assistant.machine where id = :id and host_id is not null";

  private final JdbcClient jdbc;

  HostMachineStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of the machines that are not known, or known otherwise. */
  List<HostMachine> changed(UUID owner, List<HostMachine> machines) {
    if (machines.isEmpty()) {
      return List.of();
    }
    Set<Known> known =
        new HashSet<>(
            jdbc.sql(KNOWN)
                .param("owner", owner)
                .param("ids", machines.stream().map(HostMachine::id).toList())
                .query(Known.class)
                .list());
    return machines.stream().filter(machine -> !known.contains(Known.of(machine))).toList();
  }

  /** Two machines of one owner with one serial number cannot be told apart: the first stands. */
  void keep(UUID owner, HostMachine machine, Model model) {
    String serial = new SerialNumber(machine.serialNumber()).text();
    try {
      jdbc.sql(ADOPT)
          .param("host", machine.id())
          .param("owner", owner)
          .param("serial", serial)
          .update();
      jdbc.sql(KEEP)
          .param("id", UUID.randomUUID())
          .param("owner", owner)
          .param("model", model.id())
          .param("serial", serial)
          .param("name", machine.name())
          .param("host_model", machine.modelType())
          .param("host", machine.id())
          .update();
    } catch (DuplicateKeyException second) {
      return;
    }
  }

  Optional<Machine> find(UUID owner, String hostId) {
    return jdbc.sql(FIND)
        .param("owner", owner)
        .param("host", hostId)
        .query(MachineStore::read)
        .optional();
  }

  /** The host's id of a machine; for machines that the caller has been given already. */
  Optional<String> hostId(UUID machine) {
    return jdbc.sql(HOST_ID).param("id", machine).query(String.class).optional();
  }

  /** What is kept of a machine of the host. */
  private record Known(
      String hostId, String serialNumber, @Nullable String name, @Nullable String hostModel) {

    static Known of(HostMachine machine) {
      return new Known(
          machine.id(),
          new SerialNumber(machine.serialNumber()).text(),
          machine.name(),
          machine.modelType());
    }
  }
}
