package com.autoboss.assistant.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index that is searched and, while the embedding model or the analysis has changed or a
 * rebuild was asked for, the one that is made to take its place. The old one serves until the new
 * one is whole.
 */
final class Generations implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Generations.class);

  private final IndexFolders folders;
  private final IndexFields fields;
  private final Embedder embedder;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Embedder former;
  private volatile Generation serving;
  private volatile @Nullable Generation next;

  private Generations(
      IndexFolders folders, IndexFields fields, Embedder embedder, IndexFolder found)
      throws IOException {
    this.folders = folders;
    this.fields = fields;
    this.embedder = embedder;
    Origin wanted = Origin.of(embedder);
    boolean same = found.origin().model().equals(wanted.model());
    Embedder old = same ? embedder : found.origin().embedder(embedder.cache());
    this.former = same ? null : old;
    this.serving = new Generation(found.directory(), fields, found, old);
    if (!found.origin().serves(wanted)) {
      this.next = opened(folders.next(), wanted);
    }
  }

  static Generations open(IndexFolders folders, IndexFields fields, Embedder embedder)
      throws IOException {
    Origin wanted = Origin.of(embedder);
    Directory directory = folders.open(folders.serving());
    IndexFolder found = IndexFolder.open(directory, fields, wanted);
    if (found.position() == 0 && !found.origin().equals(wanted)) {
      found.close();
      found = IndexFolder.begin(directory, fields, wanted);
    }
    folders.keepOnly(
        found.origin().serves(wanted)
            ? List.of(folders.serving())
            : List.of(folders.serving(), folders.next()));
    return new Generations(folders, fields, embedder, found);
  }

  Generation serving() {
    return serving;
  }

  @Nullable Generation next() {
    return next;
  }

  /** Whether the one that is made needs vectors of another model than the one that serves. */
  boolean awaitsVectors() {
    Generation coming = next;
    return coming != null && !coming.origin().model().equals(serving.origin().model());
  }

  /** Begins to make a new index of the same passages, unless one is being made already. */
  void renew() {
    lock.lock();
    try {
      if (next == null) {
        next = opened(folders.next(), serving.origin().renewed(Origin.of(embedder)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock.unlock();
    }
  }

  /** Puts the one that was made in the place of the one that served. */
  void switchOver() {
    lock.lock();
    try {
      Generation coming = next;
      if (coming == null) {
        return;
      }
      Path folder = folders.next();
      folders.serve(folder);
      Generation old = serving;
      serving = coming;
      next = null;
      old.close();
      closeFormer();
      folders.keepOnly(List.of(folder));
      LOG.atInfo().addKeyValue("event", "index-renewed").log("position {}", coming.position());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock.unlock();
    }
  }

  private Generation opened(Path path, Origin origin) throws IOException {
    Directory directory = folders.open(path);
    IndexFolder folder = IndexFolder.open(directory, fields, origin);
    if (!folder.origin().equals(origin)) {
      folder.close();
      folder = IndexFolder.begin(directory, fields, origin);
    }
    return new Generation(directory, fields, folder, embedderOf(origin));
  }

  private @Nullable Embedder embedderOf(Origin origin) {
    if (origin.model().equals(embedder.fingerprint())) {
      return embedder;
    }
    return origin.model().equals(serving.origin().model()) ? former : null;
  }

  /** Nobody asks it any more: searches of the index that it served have ended. */
  private void closeFormer() {
    Embedder unneeded = former;
    if (unneeded != null && !unneeded.fingerprint().equals(serving.origin().model())) {
      former = null;
      unneeded.close();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      serving.close();
      Generation coming = next;
      if (coming != null) {
        coming.close();
      }
      Embedder unneeded = former;
      if (unneeded != null) {
        unneeded.close();
      }
    } finally {
      lock.unlock();
    }
  }
}
