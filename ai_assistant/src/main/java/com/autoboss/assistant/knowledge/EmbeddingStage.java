package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.search.Embedder;
import com.autoboss.assistant.search.Passage;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;

/** Gives every passage of a version its vectors. Goes on where it was stopped. */
@Component
class EmbeddingStage {

  private static final int BATCH = 16;

  private final VectorStore vectors;
  private final VersionProgress progress;
  private final Embedder embedder;

  EmbeddingStage(VectorStore vectors, VersionProgress progress, Embedder embedder) {
    this.vectors = vectors;
    this.progress = progress;
    this.embedder = embedder;
  }

  /**
   * Without an embedding model the version gets no vectors and a remark; it is found by its words.
   */
  void run(ManualVersion version) throws InterruptedException {
    if (!embedder.available()) {
      progress.remark(version.id(), "published without vectors: " + embedder.fault().orElse(""));
      return;
    }
    int total = vectors.count(version.id());
    embed(version.id(), missing -> progress.done(version.id(), total - missing, total));
    progress.embedded(version.id(), embedder.fingerprint());
  }

  /**
   * Gives a version the vectors of this node's model that others may have made by another. Returns
   * whose they are.
   */
  String renew(UUID version) throws InterruptedException {
    embed(version, missing -> {});
    return embedder.fingerprint();
  }

  private void embed(UUID version, IntConsumer missing) throws InterruptedException {
    String model = embedder.fingerprint();
    List<VectorStore.Unembedded> batch = vectors.without(version, model, BATCH);
    while (!batch.isEmpty()) {
      embed(version, batch);
      missing.accept(vectors.missing(version, model));
      batch = vectors.without(version, model, BATCH);
    }
  }

  private void embed(UUID version, List<VectorStore.Unembedded> batch) throws InterruptedException {
    for (VectorStore.Unembedded passage : batch) {
      if (Thread.interrupted()) {
        throw new InterruptedException("stopped while embedding");
      }
      embedder.giveWay();
      Passage.Vectors made = embedder.passage(passage.context(), passage.text());
      vectors.write(version, passage.ordinal(), made);
    }
  }
}
