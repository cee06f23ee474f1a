package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.knowledge.layout.HazardLevel;
import com.autoboss.assistant.knowledge.layout.Kind;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a passage with its source from its row. */
@Component
class PassageRow {

  private final PlaceJson json;

  PassageRow(PlaceJson json) {
    this.json = json;
  }

  ManualPassage read(ResultSet row, int number) throws SQLException {
    UUID version = row.getObject("version", UUID.class);
    int ordinal = row.getInt("ordinal");
    return new ManualPassage(
        new PassageId(version, ordinal).text(),
        source(row, version),
        ordinal,
        row.getInt("page"),
        Kind.valueOf(row.getString("kind")),
        level(row.getString("level")),
        row.getString("language"),
        row.getString("text"),
        row.getString("context"),
        strings(row.getArray("section")),
        json.cells(row.getString("cells")),
        PlaceJson.box((Float[]) row.getArray("box").getArray()),
        json.lines(row.getString("lines")));
  }

  private static ManualPassage.Source source(ResultSet row, UUID version) throws SQLException {
    return new ManualPassage.Source(
        row.getObject("manual", UUID.class),
        version,
        row.getString("file_name"),
        row.getString("title"),
        row.getInt("number"),
        row.getBoolean("sample"),
        strings(row.getArray("models")));
  }

  private static @Nullable HazardLevel level(@Nullable String name) {
    return name == null ? null : HazardLevel.valueOf(name);
  }

  private static List<String> strings(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
