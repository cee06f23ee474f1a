package com.autoboss.assistant.knowledge.reader;

/**
 * Takes a manual page by page, so that nobody has to hold it whole. Called on the thread that
 * called the reader; what it throws ends the reading and reaches the caller.
 */
public interface PageSink {

  /** Called once, before the first page. */
  void opened(ManualFacts facts);

  /** Called once for every page, in order, also when the reader had to be started again. */
  void page(PageContent page);
}
