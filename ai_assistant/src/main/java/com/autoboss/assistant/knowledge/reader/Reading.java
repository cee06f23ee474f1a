package com.autoboss.assistant.knowledge.reader;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One manual being read. When the child has to be replaced, the next one goes on with the page that
 * is due, so that whoever takes the pages notices nothing.
 */
final class Reading implements ChildPool.Work<ManualFacts> {

  /**
   * A page whose words are not known yet; the child is free for others until they are.
   *
   * @param scan what to recognise them in
   */
  record Unread(PageContent page, Scan scan) {}

  private final Path pdf;
  private final PageSink sink;
  private final ReaderSettings settings;
  private boolean opened;
  private int due = 1;
  private Look look;
  private @Nullable Unread unread;
  private Duration spent = Duration.ZERO;

  /**
   * @param look at which pages it is to rest
   */
  Reading(Path pdf, PageSink sink, ReaderSettings settings, Look look) {
    this.pdf = pdf;
    this.sink = sink;
    this.settings = settings;
    this.look = look;
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
    unread = null;
    child.send(Frame.Type.READ, due, look.code);
    while (due <= facts.pages()) {
      PageContent page = page(child);
      if (look.rests(page)) {
        unread = new Unread(page, scan(child));
        return facts;
      }
      taken(page);
    }
    timed(limit -> child.receive(Frame.Type.DONE, limit));
    return facts;
  }

  /** Where the reading rests; null when it is done. */
  @Nullable Unread unread() {
    return unread;
  }

  /** Hands over the page that is due. */
  void taken(PageContent page) {
    due++;
    sink.page(page);
  }

  /** From the next page on it rests at nothing else. */
  void look(Look next) {
    look = next;
  }

  private PageContent page(Child child) throws ChildEnded {
    Frame frame = timed(limit -> child.receive(Frame.Type.PAGE, limit));
    return child.decode(
        frame,
        payload -> {
          PageContent read = Payloads.readPage(payload);
          if (read.page() != due) {
            throw new ProtocolBreach("page %d instead of %d".formatted(read.page(), due));
          }
          return read;
        });
  }

  /** The page itself is known; a child that ends over its picture costs the picture alone. */
  private Scan scan(Child child) {
    try {
      return child.decode(child.receive(Frame.Type.SCAN, settings.perPage()), Payloads::readScan);
    } catch (ChildEnded broken) {
      return Scan.NONE;
    }
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
