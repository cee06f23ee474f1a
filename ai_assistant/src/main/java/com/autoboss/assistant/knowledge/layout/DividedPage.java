package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.PageContent;
import java.util.List;

/**
 * A page and its passages.
 *
 * @param content as read
 * @param text everything on the page in reading order, one printed line a line, an empty line
 *     between blocks, running heads and feet included: the text in which every quote is found
 * @param passages in reading order; empty when the page has no text
 */
public record DividedPage(PageContent content, String text, List<DividedPassage> passages) {

  public DividedPage {
    passages = List.copyOf(passages);
  }
}
