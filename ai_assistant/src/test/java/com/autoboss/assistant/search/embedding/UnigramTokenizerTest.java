package com.autoboss.assistant.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class UnigramTokenizerTest {

  @Test
  void shouldGiveTheTokensOfTheModelsOwnTokenizer() throws IOException {
    UnigramTokenizer tokenizer =
        new UnigramTokenizer(VocabularyFile.read(Golden.MODEL.tokenizer()));
    for (Golden golden : Golden.all()) {
      assertThat(SentenceEncoder.framed(tokenizer.tokens(golden.text())))
          .as(golden.text())
          .containsExactly(golden.ids().toArray(Long[]::new));
    }
  }
}
