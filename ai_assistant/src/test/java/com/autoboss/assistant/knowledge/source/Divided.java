package com.autoboss.assistant.knowledge.source;

import com.autoboss.assistant.knowledge.layout.DividedPage;
import com.autoboss.assistant.knowledge.layout.DividedPassage;
import com.autoboss.assistant.knowledge.layout.Divider;
import com.autoboss.assistant.knowledge.layout.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A source, set and divided as the service does it. */
record Divided(List<DividedPage> pages) {

  static Divided of(Path file) throws IOException {
    return of(SourceFile.read(file));
  }

  static Divided of(List<SourceBlock> blocks) {
    return of(Typesetting.of(blocks));
  }

  private static Divided of(Typeset typeset) {
    List<DividedPage> pages = new ArrayList<>();
    Divider divider = new Divider(pages::add);
    divider.opened(typeset.facts());
    typeset.pages().forEach(divider::page);
    divider.finish();
    return new Divided(pages);
  }

  List<DividedPassage> passages() {
    return pages.stream().flatMap(page -> page.passages().stream()).toList();
  }

  List<DividedPassage> of(Kind kind) {
    return passages().stream().filter(passage -> passage.kind() == kind).toList();
  }

  DividedPassage with(String words) {
    return passages().stream()
        .filter(passage -> passage.text().contains(words))
        .reduce((first, second) -> second)
        .orElseThrow();
  }
}
