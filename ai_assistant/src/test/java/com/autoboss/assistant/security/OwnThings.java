package com.autoboss.assistant.security;

import com.autoboss.assistant.Http;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** One of everything that belongs to somebody, by its id. */
record OwnThings(Http owner, Map<String, String> ids) {

  private static final String HIDDEN_MANUAL =
      """
      with made as (
        insert into ai_assistant.manual (id, title, audience, sample)
        values (:manual, 'hidden', 'EXPERT', false) returning id)
      insert into ai_assistant.manual_version
        (id, manual, number, sha256, file_name, bytes, state, received_by)
      select :version, id, 1, 'none', 'hidden.pdf', 1, 'REJECTED',
        (select id from ai_assistant.member limit 1) from made
      """;

  /** The smallest WebP there is. */
  private static final byte[] PIXEL =
      Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

  /** Makes them for the owner, who must be an administrator of a customer. */
  static OwnThings of(Http owner, String model, JdbcClient jdbc) {
    Map<String, String> ids = new LinkedHashMap<>();
    String talk = id(owner.post("/api/v1/conversations", "{}"));
    ids.put("conversation", talk);
    ids.put(
        "turn",
        id(
            owner.post(
                "/api/v1/conversations/" + talk + "/turns?wait=true", "{\"text\": \"answer\"}")));
    ids.put("photo", id(owner.upload("/api/v1/conversations/" + talk + "/attachments", PIXEL)));
    ids.put("ticket", id(owner.post("/api/v1/tickets", "{\"conversation_id\": \"" + talk + "\"}")));
    ids.put(
        "machine",
        id(
            owner.post(
                "/api/v1/machines",
                "{\"model\": \"%s\", \"serial_number\": \"%s\"}"
                    .formatted(model, UUID.randomUUID()))));
    JsonNode session = owner.get("/api/v1/session").json();
    ids.put("member", session.get("user").asString());
    ids.put("manual", hiddenManual(jdbc));
    return new OwnThings(owner, ids);
  }

  /** How all of it is now, as the owner sees it. */
  String state() {
    return owner.get("/api/v1/conversations/" + ids.get("conversation")).body()
        + owner.get("/api/v1/tickets/" + ids.get("ticket")).body()
        + owner.get("/api/v1/machines").body();
  }

  private static String hiddenManual(JdbcClient jdbc) {
    UUID manual = UUID.randomUUID();
    jdbc.sql(HIDDEN_MANUAL).param("manual", manual).param("version", UUID.randomUUID()).update();
    return manual.toString();
  }

  private static String id(Http.Answer made) {
    return made.json().get("id").asString();
  }
}
