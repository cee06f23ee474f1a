package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.search.Passage;
import com.autoboss.assistant.search.SentenceVectors;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The vectors of passages: which are missing, and putting them down. */
@Repository
class VectorStore {

  private static final String WITHOUT =
      """
      select ordinal, text, context, section from ai_assistant.passage
      where version = :version and (vectors is null or embedded_by is distinct from :model)
      order by ordinal limit :limit
      """;

  private static final String MISSING =
      """
      select count(*) from ai_assistant.passage
      where version = :version and (vectors is null or embedded_by is distinct from :model)
      """;

  private static final String WRITE =
      """
      update ai_assistant.passage set vectors = :vectors, sentences = :sentences,
        embedded_by = :model, dimensions = :dimensions
      where version = :version and ordinal = :ordinal
      """;

  private final JdbcClient jdbc;

  VectorStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Unembedded> without(UUID version, String model, int limit) {
    return jdbc.sql(WITHOUT)
        .param("version", version)
        .param("model", model)
        .param("limit", limit)
        .query((row, number) ->
            new Unembedded(
                row.getInt("ordinal"),
                row.getString("text"),
                PassageContext.of(
                    List.of((String[]) row.getArray("section").getArray()),
                    row.getString("context"))))
        .list();
  }

  int count(UUID version) {
    return jdbc.sql("select count(*) from ai_assistant.passage where version = :version")
        .param("version", version)
        .query(Integer.class)
        .single();
  }

  int missing(UUID version, String model) {
    return jdbc.sql(MISSING)
        .param("version", version)
        .param("model", model)
        .query(Integer.class)
        .single();
  }

  void write(UUID version, int ordinal, Passage.Vectors vectors) {
    jdbc.sql(WRITE)
        .param("vectors", VectorBytes.of(vectors.windows()))
        .param("sentences", vectors.sentences().bytes())
        .param("model", vectors.model())
        .param("dimensions", vectors.windows().getFirst().length)
        .param("version", version)
        .param("ordinal", ordinal)
        .update();
  }

  /** What was written; none when it has not been. */
  static Passage.Vectors vectors(ResultSet row) throws SQLException {
    byte[] windows = row.getBytes("vectors");
    byte[] sentences = row.getBytes("sentences");
    int dimensions = row.getInt("dimensions");
    String model = row.getString("embedded_by");
    if (windows == null || model == null) {
      return Passage.Vectors.NONE;
    }
    return new Passage.Vectors(
        VectorBytes.read(windows, dimensions),
        sentences == null ? SentenceVectors.NONE : SentenceVectors.ofBytes(sentences, dimensions),
        model);
  }

  /**
   * A passage that still needs its vectors.
   *
   * @param context what is put before its text
   */
  record Unembedded(int ordinal, String text, String context) {}
}
