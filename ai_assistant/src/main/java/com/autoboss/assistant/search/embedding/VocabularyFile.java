package com.autoboss.assistant.search.embedding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the vocabulary out of a {@code tokenizer.json} of the type "Unigram", as a stream. */
final class VocabularyFile {

  /** Begin, padding, end and unknown: never a part of a text. */
  private static final int SPECIAL_PIECES = 4;

  private VocabularyFile() {}

  static Vocabulary read(Path file) throws IOException {
    List<Piece> pieces = pieces(file);
    float[] scores = new float[pieces.size()];
    pieces.forEach(piece -> scores[piece.id()] = piece.score());
    List<Piece> sorted = new ArrayList<>(pieces.subList(SPECIAL_PIECES, pieces.size()));
    sorted.sort(Comparator.comparing(Piece::text));
    return new Vocabulary(transducer(sorted), scores);
  }

  private static FST<Long> transducer(List<Piece> sorted) throws IOException {
    FSTCompiler<Long> compiler =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton()).build();
    IntsRefBuilder scratch = new IntsRefBuilder();
    for (Piece piece : sorted) {
      compiler.add(Util.toIntsRef(piece.text(), scratch), (long) piece.id());
    }
    FST.FSTMetadata<Long> metadata = compiler.compile();
    if (metadata == null) {
      throw new IOException("the vocabulary is empty");
    }
    return FST.fromFSTReader(metadata, compiler.getFSTReader());
  }

  private static List<Piece> pieces(Path file) throws IOException {
    try (JsonParser json =
        new JsonFactory().createParser(ObjectReadContext.empty(), Files.newInputStream(file))) {
      seek(json, "vocab");
      List<Piece> pieces = new ArrayList<>();
      while (json.nextToken() == JsonToken.START_ARRAY) {
        BytesRef text = new BytesRef(json.nextStringValue().getBytes(StandardCharsets.UTF_8));
        json.nextToken();
        pieces.add(new Piece(text, (float) json.getDoubleValue(), pieces.size()));
        json.nextToken();
      }
      return pieces;
    }
  }

  private static void seek(JsonParser json, String property) throws IOException {
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      if (token == JsonToken.PROPERTY_NAME && json.currentName().equals(property)) {
        json.nextToken();
        return;
      }
    }
    throw new IOException("the tokenizer has no \"%s\"".formatted(property));
  }

  private record Piece(BytesRef text, float score, int id) {}
}
