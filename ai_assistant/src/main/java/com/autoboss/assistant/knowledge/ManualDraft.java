package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.knowledge.layout.DividedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A manual while it is read: collects pages and writes them down a batch at a time. */
final class ManualDraft {

  private static final int BATCH = 10;

  private final UUID version;
  private final PageLedger ledger;
  private final PassageLanguages languages;
  private final List<DividedPage> batch = new ArrayList<>();
  private @Nullable Integer pages;
  private int ordinal;
  private int done;

  ManualDraft(UUID version, PageLedger ledger, PassageLanguages languages) {
    this.version = version;
    this.ledger = ledger;
    this.languages = languages;
  }

  void expects(int count) {
    pages = count;
    ledger.progress(version, 0, pages);
  }

  void page(DividedPage page) {
    batch.add(page);
    if (batch.size() >= BATCH) {
      write();
    }
  }

  void finish() {
    write();
    ledger.finish(version, languages.main());
  }

  private void write() {
    ordinal = ledger.write(version, List.copyOf(batch), ordinal, languages);
    done += batch.size();
    batch.clear();
    ledger.progress(version, done, pages);
  }
}
