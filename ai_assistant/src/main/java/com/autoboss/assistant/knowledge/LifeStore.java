package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.access.Caller;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions that come back: from being withdrawn, or to be read again. */
@Repository
class LifeStore {

  // Without passages it was withdrawn before it was read to its end.
  private static final String RESTORE =
      """
      update ai_assistant.manual_version
      set state = case when passages > 0 then 'EMBEDDING' else 'RECEIVED' end,
          done = 0, total = null, ended_at = null
      where id = :version and state in ('WITHDRAWN', 'SUPERSEDED')
      """;

  private static final String REAL =
      """
      select exists (
        select from ai_assistant.manual_version_model a
        join ai_assistant.manual_version_model b on b.model = a.model
        join ai_assistant.manual_version v on v.id = b.version
        join ai_assistant.manual m on m.id = v.manual
        where a.version = :version and v.state = 'PUBLISHED' and not m.sample)
      """;

  private static final String COPY =
      """
      insert into ai_assistant.manual_version
        (id, manual, number, sha256, file_name, bytes, language, state, received_by)
      select :copy, v.manual,
             (select max(number) + 1 from ai_assistant.manual_version where manual = v.manual),
             v.sha256, v.file_name, v.bytes, v.language, 'RECEIVED', :member
      from ai_assistant.manual_version v
      where v.id = :version
        and not exists (select from ai_assistant.manual_version w
                        where w.manual = v.manual
                          and w.state in ('RECEIVED', 'READING', 'EMBEDDING'))
      """;

  private static final String COPY_MODELS =
      """
      insert into ai_assistant.manual_version_model (version, model, serial_from, serial_to)
      select :copy, model, serial_from, serial_to
      from ai_assistant.manual_version_model where version = :version
      """;

  private final JdbcClient jdbc;

  LifeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when it was neither withdrawn nor superseded. */
  boolean restore(UUID version) {
    return jdbc.sql(RESTORE).param("version", version).update() == 1;
  }

  /** Whether a real manual is published for a model of this version. */
  boolean hasRealManual(UUID version) {
    return jdbc.sql(REAL).param("version", version).query(Boolean.class).single();
  }

  /** Makes the next version of the same file; false while another one is on its way in. */
  boolean copy(Caller caller, UUID version, UUID copy) {
    new ManualStore(jdbc).lock();
    boolean made =
        jdbc.sql(COPY)
                .param("copy", copy)
                .param("version", version)
                .param("member", caller.member())
                .update()
            == 1;
    if (made) {
      jdbc.sql(COPY_MODELS).param("copy", copy).param("version", version).update();
    }
    return made;
  }
}
