package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The pages of manuals: their text, what was made of them, and their pictures. */
@Service
public class Pages {

  private static final String PAGE =
      """
      select p.n, p.width, p.height, p.text, p.notices, p.unread
      from ai_assistant.page p where p.version = :version and p.n = :n
      """;

  private final JdbcClient jdbc;
  private final Manuals manuals;
  private final PassageStore passages;
  private final PagePictures pictures;

  Pages(JdbcClient jdbc, Manuals manuals, PassageStore passages, PagePictures pictures) {
    this.jdbc = jdbc;
    this.manuals = manuals;
    this.passages = passages;
    this.pictures = pictures;
  }

  /**
   * One page. Throws {@link UnknownManual} for what the caller may not see.
   *
   * @param number of the version; 0 for the published one
   * @param page from 1
   */
  public Page get(Caller caller, UUID manual, int number, int page) {
    ManualVersion version = manuals.get(caller, manual, number);
    return jdbc.sql(PAGE)
        .param("version", version.id())
        .param("n", page)
        .query((row, n) ->
            new Page(
                version,
                page,
                row.getDouble("width"),
                row.getDouble("height"),
                row.getString("text"),
                List.of((String[]) row.getArray("notices").getArray()),
                passagesOf(caller, version, page)))
        .optional()
        .orElseThrow(UnknownManual::new);
  }

  /** The picture of a page, as PNG or JPEG. */
  public PagePictures.Picture picture(Caller caller, UUID manual, int number, int page, int width) {
    Page known = get(caller, manual, number, page);
    return pictures.get(known.version().sha256(), page, width);
  }

  private List<ManualPassage> passagesOf(Caller caller, ManualVersion version, int page) {
    return caller.may(Permission.EDIT_MANUALS)
        ? passages.ofAnyPage(version.id(), page)
        : passages.ofPage(caller, version.id(), page);
  }

  /**
   * A page as it was read.
   *
   * @param width in points
   * @param height in points
   * @param text in reading order
   * @param notices codes of what was left out
   */
  public record Page(
      ManualVersion version,
      int page,
      double width,
      double height,
      String text,
      List<String> notices,
      List<ManualPassage> passages) {}
}
