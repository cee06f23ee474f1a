package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.search.Passage;
import com.autoboss.assistant.search.SentenceVectors;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The vectors of passages: which are missing, and putting them down. */
@Repository
class VectorStore {

  /** Dimensions of one window; the embedding model's, checked when written. */
  static final int DIMENSIONS = 384;

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
        embedded_by = :model
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

  void write(UUID version, int ordinal, Passage.Vectors vectors, String model) {
    jdbc.sql(WRITE)
        .param("vectors", bytes(vectors.windows()))
        .param("sentences", vectors.sentences().bytes())
        .param("model", model)
        .param("version", version)
        .param("ordinal", ordinal)
        .update();
  }

  static byte[] bytes(List<float[]> vectors) {
    ByteBuffer buffer =
        ByteBuffer.allocate(vectors.size() * DIMENSIONS * Float.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    for (float[] vector : vectors) {
      if (vector.length != DIMENSIONS) {
        throw new IllegalArgumentException("vector of " + vector.length + " dimensions");
      }
      buffer.asFloatBuffer().put(vector);
      buffer.position(buffer.position() + DIMENSIONS * Float.BYTES);
    }
    return buffer.array();
  }

  /** What was written; none when it has not been. */
  static Passage.Vectors vectors(ResultSet row) throws SQLException {
    byte[] sentences = row.getBytes("sentences");
    return new Passage.Vectors(
        windows(row.getBytes("vectors")),
        sentences == null ? SentenceVectors.NONE : SentenceVectors.ofBytes(sentences, DIMENSIONS));
  }

  private static List<float[]> windows(byte @Nullable [] bytes) {
    List<float[]> vectors = new ArrayList<>();
    if (bytes != null) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      while (buffer.remaining() >= DIMENSIONS * Float.BYTES) {
        float[] vector = new float[DIMENSIONS];
        buffer.asFloatBuffer().get(vector);
        buffer.position(buffer.position() + DIMENSIONS * Float.BYTES);
        vectors.add(vector);
      }
    }
    return vectors;
  }

  /**
   * A passage that still needs its vectors.
   *
   * @param context what is put before its text
   */
  record Unembedded(int ordinal, String text, String context) {}
}
