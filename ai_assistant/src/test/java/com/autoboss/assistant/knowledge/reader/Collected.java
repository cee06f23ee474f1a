package com.autoboss.assistant.knowledge.reader;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a reader hands over. */
public class Collected implements PageSink {

  public final List<ManualFacts> facts = new ArrayList<>();
  public final List<PageContent> pages = new ArrayList<>();

  @Override
  public void opened(ManualFacts opened) {
    facts.add(opened);
  }

  @Override
  public void page(PageContent page) {
    pages.add(page);
  }

  String words(int page) {
    return String.join(" ", pages.get(page - 1).words().stream().map(Word::text).toList());
  }
}
