package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.knowledge.layout.Divider;
import com.autoboss.assistant.knowledge.reader.ManualFacts;
import com.autoboss.assistant.knowledge.reader.PageContent;
import com.autoboss.assistant.knowledge.reader.PageSink;
import com.autoboss.assistant.knowledge.reader.PdfReader;
import com.autoboss.assistant.search.Languages;
import java.util.concurrent.CancellationException;
import org.springframework.stereotype.Component;

/** Reads a manual page by page and writes its passages down. Begins anew each time it is called. */
@Component
class ReadingStage {

  private final PdfReader reader;
  private final ContentStore contents;
  private final Languages languages;
  private final PageLedger ledger;

  ReadingStage(PdfReader reader, ContentStore contents, Languages languages, PageLedger ledger) {
    this.reader = reader;
    this.contents = contents;
    this.languages = languages;
    this.ledger = ledger;
  }

  void run(ManualVersion version) throws InterruptedException {
    ledger.begin(version.id());
    PassageLanguages spoken = new PassageLanguages(languages, version.language());
    ManualDraft draft = new ManualDraft(version.id(), ledger, spoken);
    Divider divider = new Divider(draft::page);
    try {
      reader.read(
          contents.path(version.sha256()), version.language(), new Counting(divider, draft));
      divider.finish();
      draft.finish();
    } catch (CancellationException stopped) {
      throw new InterruptedException("stopped while reading");
    }
  }

  /** Tells the draft how many pages there will be, and ends the reading when the node stops. */
  private record Counting(Divider divider, ManualDraft draft) implements PageSink {

    @Override
    public void opened(ManualFacts facts) {
      draft.expects(facts.pages());
      divider.opened(facts);
    }

    @Override
    public void page(PageContent page) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("stopped");
      }
      divider.page(page);
    }
  }
}
