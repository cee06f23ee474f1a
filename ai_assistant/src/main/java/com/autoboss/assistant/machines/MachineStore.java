package com.autoboss.assistant.machines;

import com.autoboss.assistant.access.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The machine table. Every statement carries the owner, so that a foreign machine and a missing one
 * look the same.
 */
@Repository
class MachineStore {

  static final String SELECT =
      """
      select a.id, a.owner, a.serial_number, a.name, m.id as model_id, m.name as model_name
      from ai_assistant.machine a join ai_assistant.model m on m.id = a.model
      where a.owner = :owner
      """;

  // An id is never mistaken for a serial number, nor one of the host for another's.
  private static final String NAMED =
      SELECT
          + """
           and (a.id::text = lower(:name) or a.host_id = :name or a.serial_number = upper(:name))
          order by a.id::text = lower(:name) desc, a.host_id = :name desc nulls last limit 1
          """;

  private static final String INSERT =
      """
      insert into ai_assistant.machine (id, owner, model, serial_number, name)
      values (:id, :owner, :model, :serial, :name)
      on conflict (owner, serial_number) do nothing
      """;

  private final JdbcClient jdbc;

  MachineStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Machine> all(Caller caller) {
    return jdbc.sql(SELECT + " order by a.serial_number")
        .param("owner", caller.organisation())
        .query(MachineStore::read)
        .list();
  }

  Optional<Machine> find(Caller caller, UUID id) {
    return jdbc.sql(SELECT + " and a.id = :id")
        .param("owner", caller.organisation())
        .param("id", id)
        .query(MachineStore::read)
        .optional();
  }

  /** The machine of this id, id at the host, or serial number. */
  Optional<Machine> named(Caller caller, String name) {
    return jdbc.sql(NAMED)
        .param("owner", caller.organisation())
        .param("name", name)
        .query(MachineStore::read)
        .optional();
  }

  /** Returns false when the owner has a machine of this serial number already. */
  boolean insert(Caller caller, UUID id, Model model, SerialNumber serial, @Nullable String name) {
    return jdbc.sql(INSERT)
            .param("id", id)
            .param("owner", caller.organisation())
            .param("model", model.id())
            .param("serial", serial.text())
            .param("name", name)
            .update()
        == 1;
  }

  static Machine read(ResultSet row, int number) throws SQLException {
    return new Machine(
        row.getObject("id", UUID.class),
        row.getObject("owner", UUID.class),
        new Model(row.getObject("model_id", UUID.class), row.getString("model_name")),
        new SerialNumber(row.getString("serial_number")),
        row.getString("name"));
  }
}
