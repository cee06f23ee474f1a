package com.autoboss.assistant.photos;

import com.autoboss.assistant.access.Caller;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The photo table. Every statement of a caller carries the conversation's owner. */
@Repository
class PhotoStore {

  private static final int MOST_WAITING = 20;

  private static final String OWN =
      """
      select exists (select from ai_assistant.conversation c
        where c.id = :conversation and c.owner = :owner and c.organisation = :organisation)
      """;

  private static final String INSERT =
      """
      insert into ai_assistant.photo (id, conversation, type, width, height, sha256, content)
      select :id, c.id, :type, :width, :height, :sha256, :content
      from ai_assistant.conversation c
      where c.id = :conversation and c.owner = :owner and c.organisation = :organisation
        and (select count(*) from ai_assistant.photo w
             where w.conversation = c.id and w.turn is null and w.sha256 <> :sha256) < :most
      on conflict (conversation, sha256) where turn is null do update set created_at = now()
      returning id, type, width, height, length(content) as bytes
      """;

  private static final String BIND =
      """
      update ai_assistant.photo p set turn = t.id, place = array_position(cast(:photos as uuid[]), p.id)
      from ai_assistant.turn t join ai_assistant.conversation c on c.id = t.conversation
      where c.id = :conversation and c.owner = :owner and c.organisation = :organisation and t.n = :n
        and p.id = any(:photos) and p.conversation = c.id and p.turn is null
      """;

  private static final String FIND =
      """
      select p.type, p.width, p.height, p.content
      from ai_assistant.photo p join ai_assistant.conversation c on c.id = p.conversation
      where c.id = :conversation and c.owner = :owner and c.organisation = :organisation and p.id = :photo
      """;

  // A day is longer than any message waits between its photos and itself.
  private static final String FORGET =
      """
      delete from ai_assistant.photo where turn is null and created_at < now() - interval '1 day'
      """;

  private final JdbcClient jdbc;

  PhotoStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isOwn(Caller caller, UUID conversation) {
    return statement(OWN, caller, conversation).query(Boolean.class).single();
  }

  /** Nothing when too many wait there. */
  Optional<Photo> insert(Caller caller, UUID conversation, Picture picture) {
    return statement(INSERT, caller, conversation)
        .param("id", UUID.randomUUID())
        .param("type", picture.type())
        .param("width", picture.width())
        .param("height", picture.height())
        .param("sha256", sha256(picture.bytes()))
        .param("content", picture.bytes())
        .param("most", MOST_WAITING)
        .query(Photo.class)
        .optional();
  }

  /** How many have been bound. */
  int bind(Caller caller, UUID conversation, int n, List<UUID> photos) {
    return statement(BIND, caller, conversation)
        .param("n", n)
        .param("photos", photos.toArray(UUID[]::new))
        .update();
  }

  Optional<Picture> find(Caller caller, UUID conversation, UUID photo) {
    return statement(FIND, caller, conversation)
        .param("photo", photo)
        .query(PhotoStore::read)
        .optional();
  }

  /** Lets go of photos whose message never came. */
  void forget() {
    jdbc.sql(FORGET).update();
  }

  private JdbcClient.StatementSpec statement(String sql, Caller caller, UUID conversation) {
    return jdbc.sql(sql)
        .param("conversation", conversation)
        .param("owner", caller.member())
        .param("organisation", caller.organisation());
  }

  private static Picture read(ResultSet row, int number) throws SQLException {
    return new Picture(
        row.getString("type"), row.getInt("width"), row.getInt("height"), row.getBytes("content"));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
