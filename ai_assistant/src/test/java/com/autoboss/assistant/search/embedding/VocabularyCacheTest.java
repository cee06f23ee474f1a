package com.autoboss.assistant.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyCacheTest {

  private static final String TEXT = "passage: Υψηλή πίεση 150 bar, yüksek basınç, ضغط عال";

  @TempDir private Path folder;

  @Test
  void shouldDivideAlikeWhenReadBackAndAfterDamage() throws IOException {
    Path file = folder.resolve("deep/vocabulary");
    int[] made = tokens(file);

    assertThat(tokens(file)).containsExactly(made);

    byte[] damaged = Files.readAllBytes(file);
    damaged[damaged.length / 2] ^= 1;
    Files.write(file, damaged);
    assertThat(tokens(file)).containsExactly(made);

    Files.write(file, new byte[] {1, 2, 3});
    assertThat(tokens(file)).containsExactly(made);
  }

  private static int[] tokens(Path file) throws IOException {
    return new UnigramTokenizer(new VocabularyCache(file).of(Golden.MODEL)).tokens(TEXT);
  }
}
