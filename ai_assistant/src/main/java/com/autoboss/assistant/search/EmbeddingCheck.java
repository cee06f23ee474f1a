package com.autoboss.assistant.search;

import com.autoboss.assistant.lifecycle.Check;

/** Whether meanings can be compared, or only words. */
record EmbeddingCheck(Embedder embedder) implements Check {

  @Override
  public String name() {
    return "embedding";
  }

  @Override
  public Finding look() {
    return embedder.available()
        ? Finding.pass("the embedding model is loaded")
        : Finding.warn(
            "the embedding model cannot be loaded: search compares words only",
            "put model.onnx and tokenizer.json into the folder ASSISTANT_EMBEDDING_MODEL, restart");
  }
}
