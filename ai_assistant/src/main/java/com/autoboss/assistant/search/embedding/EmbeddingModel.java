package com.autoboss.assistant.search.embedding;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The folder of a sentence-embedding model in the usual layout.
 *
 * @param folder holds {@code model.onnx} and {@code tokenizer.json}
 */
public record EmbeddingModel(Path folder) {

  /** Names what of a passage gets a vector: passages that were cut otherwise are embedded anew. */
  private static final String PIECES = "windows and sentences";

  private static final int SAMPLES = 64;
  private static final int SAMPLE_BYTES = 16 * 1024;

  public Path weights() {
    return folder.resolve("model.onnx");
  }

  public Path tokenizer() {
    return folder.resolve("tokenizer.json");
  }

  /**
   * Names the model by its content, its arithmetic and what is made with it: sizes and samples
   * spread over both files, because hashing all of it would cost a noticeable part of every start.
   */
  public String fingerprint() throws IOException {
    MessageDigest digest = sha256();
    digest.update(SentenceEncoder.ARITHMETIC.getBytes(StandardCharsets.US_ASCII));
    digest.update(PIECES.getBytes(StandardCharsets.US_ASCII));
    sample(weights(), digest);
    sample(tokenizer(), digest);
    return HexFormat.of().formatHex(digest.digest(), 0, 12);
  }

  private static void sample(Path file, MessageDigest digest) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      digest.update(Long.toString(size).getBytes(StandardCharsets.US_ASCII));
      ByteBuffer buffer = ByteBuffer.allocate(SAMPLE_BYTES);
      for (int i = 0; i < SAMPLES; i++) {
        buffer.clear();
        channel.read(buffer, Math.max(0, size - SAMPLE_BYTES) / (SAMPLES - 1) * i);
        digest.update(buffer.flip());
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
