package com.autoboss.assistant.photos;

import com.autoboss.assistant.lifecycle.Exportable;
import com.autoboss.assistant.lifecycle.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * A person's photos: which there are, and where each is fetched. They are erased with their
 * conversation.
 */
@Repository
class PersonalPhotos implements Exportable {

  private static final String EXPORT =
      """
      select p.id, p.conversation, p.type, length(p.content) as bytes, p.created_at
      from ai_assistant.photo p join ai_assistant.conversation c on c.id = p.conversation
      where c.owner = :member and c.organisation = :organisation
      order by p.created_at, p.id
      """;

  private final JdbcClient jdbc;

  PersonalPhotos(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return "photos";
  }

  @Override
  public List<OwnPhoto> of(Person person) {
    return jdbc.sql(EXPORT)
        .param("member", person.member())
        .param("organisation", person.organisation())
        .query(PersonalPhotos::read)
        .list();
  }

  private static OwnPhoto read(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    UUID conversation = row.getObject("conversation", UUID.class);
    return new OwnPhoto(
        "api/v1/conversations/%s/attachments/%s".formatted(conversation, id),
        row.getString("type"),
        row.getInt("bytes"),
        row.getTimestamp("created_at").toInstant());
  }

  /**
   * One of them.
   *
   * @param address relative to the service
   */
  record OwnPhoto(String address, String type, int bytes, Instant createdAt) {}
}
