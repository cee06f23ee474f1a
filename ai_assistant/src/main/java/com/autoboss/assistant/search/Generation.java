package com.autoboss.assistant.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * One index, made with one embedding model from its first passage to its last. Changes become
 * visible together, at the next commit.
 */
final class Generation implements AutoCloseable {

  private final Directory directory;
  private final IndexFields fields;
  private final @Nullable Embedder embedder;
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private volatile IndexFolder folder;
  private volatile boolean closed;

  /**
   * Takes over what was opened.
   *
   * @param embedder the model that made its vectors; null when that is gone
   */
  Generation(
      Directory directory, IndexFields fields, IndexFolder folder, @Nullable Embedder embedder) {
    this.directory = directory;
    this.fields = fields;
    this.folder = folder;
    this.embedder = embedder;
  }

  Origin origin() {
    return folder.origin();
  }

  long position() {
    return folder.position();
  }

  /** The vector of a question as this index compares it; empty when none can be made. */
  Optional<float[]> vector(String question) {
    return embedder == null ? Optional.empty() : embedder.query(question);
  }

  void replace(String group, List<Passage> passages) {
    if (passages.isEmpty()) {
      // Lucene loses count of its memory when it updates a group by no documents.
      remove(group);
      return;
    }
    String model = origin().model();
    List<Document> documents =
        passages.stream().flatMap(passage -> PassageDocuments.of(passage, model).stream()).toList();
    io(() -> folder.writer().updateDocuments(new Term(IndexFields.GROUP, group), documents));
  }

  /** Whether passages of this group were there at the last commit. */
  boolean holds(String group) {
    Term term = new Term(IndexFields.GROUP, group);
    return search((generation, searcher) -> searcher.count(new TermQuery(term)) > 0).orElse(false);
  }

  void remove(String group) {
    io(() -> folder.writer().deleteDocuments(new Term(IndexFields.GROUP, group)));
  }

  void commit(long reached) {
    io(() -> {
      folder.commit(reached);
      return reached;
    });
  }

  /**
   * Opens the writer again that a fault of the disk closed; what was not committed is forgotten.
   * Nothing happens while it works. Searches go on with what they had until then.
   */
  void recover() {
    if (folder.fault() == null) {
      return;
    }
    IndexFolder broken = folder;
    io(() -> {
      IndexFolder opened = IndexFolder.open(directory, fields, broken.origin());
      Lock writing = lock.writeLock();
      writing.lock();
      try {
        folder = opened;
      } finally {
        writing.unlock();
      }
      broken.close();
      return opened;
    });
  }

  /** Searches its state as of the last commit; empty when it was closed before. */
  <T> Optional<T> search(Search<T> search) {
    Lock reading = lock.readLock();
    reading.lock();
    try {
      return closed ? Optional.empty() : Optional.of(io(() -> searched(search)));
    } finally {
      reading.unlock();
    }
  }

  private <T> T searched(Search<T> search) throws IOException {
    IndexFolder open = folder;
    IndexSearcher searcher = open.searchers().acquire();
    try {
      return search.on(this, searcher);
    } finally {
      open.searchers().release(searcher);
    }
  }

  /** Waits for the searches that are under way. */
  @Override
  public void close() {
    Lock writing = lock.writeLock();
    writing.lock();
    try {
      closed = true;
      io(() -> {
        folder.close();
        directory.close();
        return true;
      });
    } finally {
      writing.unlock();
    }
  }

  private static <T> T io(Work<T> work) {
    try {
      return work.done();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Work<T> {
    T done() throws IOException;
  }

  /** What is done on one state of the index. */
  interface Search<T> {
    T on(Generation generation, IndexSearcher searcher) throws IOException;
  }
}
