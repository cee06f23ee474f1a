package com.autoboss.assistant.knowledge.reader;

import java.nio.file.Path;
import java.time.Duration;

/**
 * One manual being read. When the child has to be replaced, the next one goes on with the page that
 * is due, so that whoever takes the pages notices nothing.
 */
final class Reading implements ChildPool.Work<ManualFacts> {

  private final Path pdf;
  private final PageSink sink;
  private final ReaderSettings settings;
  private boolean opened;
  private int due = 1;
  private Duration spent = Duration.ZERO;

  Reading(Path pdf, PageSink sink, ReaderSettings settings) {
    this.pdf = pdf;
    this.sink = sink;
    this.settings = settings;
  }

  @Override
  public ManualFacts with(Child child) throws ChildEnded {
    ManualFacts facts = timed(limit -> child.open(pdf, limit));
    if (facts.pages() > settings.mostPages()) {
      throw new UnreadableManual(
          Reason.TOO_MANY_PAGES,
          "the PDF has %d pages; at most %d are read"
              .formatted(facts.pages(), settings.mostPages()));
    }
    if (!opened) {
      opened = true;
      sink.opened(facts);
    }
    child.send(Frame.Type.READ, due);
    while (due <= facts.pages()) {
      takePage(child);
    }
    timed(limit -> child.receive(Frame.Type.DONE, limit));
    return facts;
  }

  private void takePage(Child child) throws ChildEnded {
    Frame frame = timed(limit -> child.receive(Frame.Type.PAGE, limit));
    PageContent page =
        child.decode(
            frame,
            payload -> {
              PageContent read = Payloads.readPage(payload);
              if (read.page() != due) {
                throw new ProtocolBreach("page %d instead of %d".formatted(read.page(), due));
              }
              return read;
            });
    due++;
    sink.page(page);
  }

  private interface Wait<T> {
    T within(Duration limit) throws ChildEnded;
  }

  /** Counts the time of the reader alone, not that of whoever takes the pages. */
  private <T> T timed(Wait<T> wait) throws ChildEnded {
    Duration left = settings.perFile().minus(spent);
    if (left.isNegative()) {
      throw new UnreadableManual(Reason.READING_TIMED_OUT);
    }
    long start = System.nanoTime();
    try {
      return wait.within(left.compareTo(settings.perPage()) < 0 ? left : settings.perPage());
    } finally {
      spent = spent.plusNanos(System.nanoTime() - start);
    }
  }
}
