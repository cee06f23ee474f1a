package com.autoboss.assistant.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of a Lucene index, with its writer and its searchers. The commit says which position
 * of the log it stands for and what it was made with; one that does not fit is begun anew.
 */
final class IndexFolder implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
  private static final String POSITION = "position";
  private static final String MADE_WITH = "made-with";
  private static final double BUFFER_MEGABYTES = 16;

  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final String madeWith;
  private volatile long position;

  private IndexFolder(IndexWriter writer, String madeWith, long position) throws IOException {
    this.writer = writer;
    this.searchers = new SearcherManager(writer, null);
    this.madeWith = madeWith;
    this.position = position;
  }

  /**
   * Opens the index, or begins a new one.
   *
   * @param madeWith names everything that decides what an index holds for the same passages
   */
  static IndexFolder open(Path path, Analyzer analyzer, String madeWith) throws IOException {
    Files.createDirectories(path);
    Directory directory = FSDirectory.open(path);
    try {
      Map<String, String> commit = lastCommit(directory);
      if (madeWith.equals(commit.get(MADE_WITH))) {
        long position = Long.parseLong(commit.getOrDefault(POSITION, "0"));
        return new IndexFolder(writer(directory, analyzer, OpenMode.APPEND), madeWith, position);
      }
    } catch (LockObtainFailedException taken) {
      throw taken;
    } catch (IOException | IllegalArgumentException broken) {
      LOG.atWarn().addKeyValue("event", "index-broken").setCause(broken).log("begun anew");
    }
    for (String file : directory.listAll()) {
      if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
        directory.deleteFile(file);
      }
    }
    return new IndexFolder(writer(directory, analyzer, OpenMode.CREATE), madeWith, 0);
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

  IndexWriter writer() {
    return writer;
  }

  SearcherManager searchers() {
    return searchers;
  }

  long position() {
    return position;
  }

  /** Makes all changes durable and visible. */
  void commit(long reached) throws IOException {
    writer.setLiveCommitData(
        Map.of(POSITION, Long.toString(reached), MADE_WITH, madeWith).entrySet());
    writer.commit();
    searchers.maybeRefreshBlocking();
    position = reached;
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
    writer.getDirectory().close();
  }
}
