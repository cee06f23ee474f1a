package com.autoboss.assistant.search.embedding;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.PositiveIntOutputs;

/**
 * A vocabulary in the form it has in memory, in a file beside the data: reading it takes a tenth of
 * the time that reading the tokenizer's JSON takes.
 *
 * @param file named after the model; may be missing
 */
record VocabularyCache(Path file) {

  /** From the file; when that is missing or damaged, from the model, and then to the file. */
  Vocabulary of(EmbeddingModel model) throws IOException {
    if (Files.exists(file)) {
      try {
        return load();
      } catch (IOException | RuntimeException damaged) {
        Files.deleteIfExists(file);
      }
    }
    Vocabulary vocabulary = VocabularyFile.read(model.tokenizer());
    save(vocabulary);
    return vocabulary;
  }

  private Vocabulary load() throws IOException {
    try (CheckedInputStream checked =
        new CheckedInputStream(
            new BufferedInputStream(Files.newInputStream(file), 1 << 16), new CRC32())) {
      InputStreamDataInput in = new InputStreamDataInput(checked);
      float[] scores = new float[in.readInt()];
      for (int i = 0; i < scores.length; i++) {
        scores[i] = Float.intBitsToFloat(in.readInt());
      }
      FST<Long> pieces = new FST<>(FST.readMetadata(in, PositiveIntOutputs.getSingleton()), in);
      long computed = checked.getChecksum().getValue();
      if (in.readLong() != computed) {
        throw new IOException("checksum of " + file.getFileName() + " does not fit");
      }
      return new Vocabulary(pieces, scores);
    }
  }

  private void save(Vocabulary vocabulary) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), "vocabulary", ".tmp");
    try (CheckedOutputStream checked =
        new CheckedOutputStream(
            new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16), new CRC32())) {
      OutputStreamDataOutput out = new OutputStreamDataOutput(checked);
      out.writeInt(vocabulary.scores().length);
      for (float score : vocabulary.scores()) {
        out.writeInt(Float.floatToIntBits(score));
      }
      vocabulary.pieces().save(out, out);
      out.writeLong(checked.getChecksum().getValue());
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
