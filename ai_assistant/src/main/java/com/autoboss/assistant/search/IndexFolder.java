package com.autoboss.assistant.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of a Lucene index, with its writer and its searchers. The commit says which position
 * of the log it stands for and what it was made with; one that cannot be read is begun anew.
 */
final class IndexFolder implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
  private static final String POSITION = "position";
  private static final double BUFFER_MEGABYTES = 16;

  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Origin origin;
  private volatile long position;

  private IndexFolder(IndexWriter writer, Origin origin, long position) throws IOException {
    this.writer = writer;
    this.searchers = searchers(writer);
    this.origin = origin;
    this.position = position;
  }

  /**
   * Opens the index as it is, or begins a new one.
   *
   * @param ifNew what a new one is made with
   */
  static IndexFolder open(Directory directory, Analyzer analyzer, Origin ifNew) throws IOException {
    try {
      Map<String, String> commit = lastCommit(directory);
      Origin origin = Origin.read(commit);
      if (origin != null) {
        long position = Long.parseLong(commit.getOrDefault(POSITION, "0"));
        return new IndexFolder(writer(directory, analyzer, OpenMode.APPEND), origin, position);
      }
    } catch (LockObtainFailedException taken) {
      throw taken;
    } catch (IOException | IllegalArgumentException broken) {
      LOG.atWarn().addKeyValue("event", "index-broken").setCause(broken).log("begun anew");
    }
    return begin(directory, analyzer, ifNew);
  }

  /** Begins a new one in the place of whatever is there. */
  static IndexFolder begin(Directory directory, Analyzer analyzer, Origin origin)
      throws IOException {
    for (String file : directory.listAll()) {
      if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
        directory.deleteFile(file);
      }
    }
    return new IndexFolder(writer(directory, analyzer, OpenMode.CREATE), origin, 0);
  }

  private static SearcherManager searchers(IndexWriter writer) throws IOException {
    try {
      return new SearcherManager(writer, null);
    } catch (IOException | RuntimeException failure) {
      writer.rollback();
      throw failure;
    }
  }

  private static Map<String, String> lastCommit(Directory directory) throws IOException {
    return DirectoryReader.indexExists(directory)
        ? SegmentInfos.readLatestCommit(directory).getUserData()
        : Map.of();
  }

  private static IndexWriter writer(Directory directory, Analyzer analyzer, OpenMode mode)
      throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setOpenMode(mode);
    config.setCommitOnClose(false);
    return new IndexWriter(directory, config);
  }

  Directory directory() {
    return writer.getDirectory();
  }

  IndexWriter writer() {
    return writer;
  }

  SearcherManager searchers() {
    return searchers;
  }

  Origin origin() {
    return origin;
  }

  long position() {
    return position;
  }

  /** What closed the writer against its will, such as a full disk; null while it works. */
  @Nullable Throwable fault() {
    return writer.getTragicException();
  }

  /** Makes all changes durable and visible. */
  void commit(long reached) throws IOException {
    Map<String, String> notes = new HashMap<>(Map.of(POSITION, Long.toString(reached)));
    origin.note(notes);
    writer.setLiveCommitData(notes.entrySet());
    writer.commit();
    searchers.maybeRefreshBlocking();
    position = reached;
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
  }
}
