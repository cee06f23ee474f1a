package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.ManualFacts;
import com.autoboss.assistant.knowledge.reader.OutlineEntry;
import com.autoboss.assistant.knowledge.reader.PageContent;
import com.autoboss.assistant.knowledge.reader.PageSink;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Divides a manual into passages while it is read. Holds a window of pages, because what repeats at
 * the same place over neighbouring pages is a running head and no evidence.
 *
 * <p>Made for one manual and one thread: hand it to the reader, then {@link #finish} it.
 */
public final class Divider implements PageSink {

  private static final int AHEAD = 10;
  private static final int BEHIND = 6;

  private final Consumer<DividedPage> divided;
  private final Deque<PageContent> ahead = new ArrayDeque<>();
  private final Deque<PageContent> behind = new ArrayDeque<>();
  private final RunningHeads runningHeads = new RunningHeads();
  private final BodyType body = new BodyType();
  private final Vocabulary vocabulary = new Vocabulary();
  private final Passages passages = new Passages(vocabulary);
  private Map<Integer, List<OutlineEntry>> outline = Map.of();
  private Guide guide = new Guide(0, Set.of());

  /**
   * @param divided takes every page in order
   */
  public Divider(Consumer<DividedPage> divided) {
    this.divided = divided;
  }

  @Override
  public void opened(ManualFacts facts) {
    outline = facts.outline().stream().collect(Collectors.groupingBy(OutlineEntry::page));
    guide =
        new Guide(
            facts.pages(),
            facts.outline().stream()
                .map(entry -> Guide.letters(entry.title()))
                .filter(title -> !title.isEmpty())
                .collect(Collectors.toSet()));
  }

  @Override
  public void page(PageContent drawn) {
    PageContent page = Placed.of(drawn);
    body.add(page);
    vocabulary.add(page);
    runningHeads.add(page);
    ahead.add(page);
    if (ahead.size() > AHEAD) {
      divideNext();
    }
  }

  /** Hands over the pages that were held back; to be called after the last page. */
  public void finish() {
    while (!ahead.isEmpty()) {
      divideNext();
    }
  }

  private void divideNext() {
    PageContent page = ahead.remove();
    divided.accept(divide(page));
    behind.add(page);
    if (behind.size() > BEHIND) {
      runningHeads.remove(behind.remove());
    }
  }

  private DividedPage divide(PageContent page) {
    passages.begin(page);
    PageText text = new PageText();
    OutlineOnPage headings = new OutlineOnPage(outline.getOrDefault(page.page(), List.of()));
    for (int degrees : Turn.of(page)) {
      Turn turn = new Turn(degrees, page.width(), page.height());
      PageContent upright = turn.upright(page);
      Predicate<TextLine> runningHead = line -> degrees == 0 && runningHeads.contains(line, page);
      PageLayout layout = PageLayout.of(upright, body.size(), headings, guide, runningHead);
      text.head(layout.heads());
      for (Block block : layout.blocks()) {
        text.block(block);
        passages.add(block, turn::back);
      }
    }
    return new DividedPage(page, text.toString(), passages.made());
  }
}
