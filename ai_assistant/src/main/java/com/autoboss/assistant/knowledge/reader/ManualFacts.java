package com.autoboss.assistant.knowledge.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a manual says about itself before its pages are read.
 *
 * @param pages how many there are, at least 1
 * @param title from the file's own properties, often useless; null when there is none
 * @param language BCP 47 tag that the file declares; null when there is none
 * @param outline its bookmarks in order; empty when there are none
 */
public record ManualFacts(
    int pages, @Nullable String title, @Nullable String language, List<OutlineEntry> outline) {

  public ManualFacts {
    outline = List.copyOf(outline);
  }
}
