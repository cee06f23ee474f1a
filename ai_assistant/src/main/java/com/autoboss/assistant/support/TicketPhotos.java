package com.autoboss.assistant.support;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.photos.Photo;
import com.autoboss.assistant.photos.Picture;
import com.autoboss.assistant.photos.UnknownAttachment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Photos of the talk that a ticket hands over, for those who see the ticket; the only way by which
 * people of the maker see them. Deleting the talk deletes them here too.
 */
@Repository
class TicketPhotos {

  private static final String FROM_VISIBLE =
      """
      from ai_assistant.ticket t
      join ai_assistant.photo p on p.conversation = t.conversation and p.turn is not null
      join ai_assistant.turn u on u.id = p.turn
      where (:handles or (t.owner = :member and t.organisation = :organisation)) and t.id = :ticket
      """;

  private static final String LIST =
      "select p.id, p.type, p.width, p.height, length(p.content) as bytes "
          + FROM_VISIBLE
          + " order by u.n, p.place";

  private static final String FIND =
      "select p.type, p.width, p.height, p.content as bytes " + FROM_VISIBLE + " and p.id = :photo";

  private final JdbcClient jdbc;

  TicketPhotos(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In the order of the questions that they came with; none for a foreign ticket. */
  List<Photo> of(Caller caller, UUID ticket) {
    return seenBy(caller, LIST, ticket).query(TicketPhotos::read).list();
  }

  /** Throws {@link UnknownAttachment}. */
  Picture get(Caller caller, UUID ticket, UUID photo) {
    return seenBy(caller, FIND, ticket)
        .param("photo", photo)
        .query(Picture.class)
        .optional()
        .orElseThrow(UnknownAttachment::new);
  }

  private static Photo read(ResultSet row, int number) throws SQLException {
    return new Photo(
        row.getObject("id", UUID.class),
        row.getString("type"),
        row.getInt("width"),
        row.getInt("height"),
        row.getInt("bytes"));
  }

  private JdbcClient.StatementSpec seenBy(Caller caller, String sql, UUID ticket) {
    return jdbc.sql(sql)
        .param("handles", caller.may(Permission.HANDLE_TICKETS))
        .param("member", caller.member())
        .param("organisation", caller.organisation())
        .param("ticket", ticket);
  }
}
