package com.autoboss.assistant.knowledge.reader;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How much the reader may take.
 *
 * @param temporary an existing folder; each child gets a folder of its own below it
 * @param children how many files are read at the same time
 * @param largestFile in bytes
 * @param mostPages of one manual
 * @param perPage longest time for one page, and for opening a file
 * @param perFile longest time for one file, without the recognition of scanned pages
 * @param ocr whether words are recognised in scanned pages, where the system has a recogniser
 */
public record ReaderSettings(
    Path temporary,
    int children,
    long largestFile,
    int mostPages,
    Duration perPage,
    Duration perFile,
    boolean ocr) {

  /** One child, 200 MB, 5,000 pages, half a minute a page, twenty minutes a file. */
  public static ReaderSettings standard(Path temporary) {
    return new ReaderSettings(
        temporary, 1, 200_000_000, 5_000, Duration.ofSeconds(30), Duration.ofMinutes(20), true);
  }
}
