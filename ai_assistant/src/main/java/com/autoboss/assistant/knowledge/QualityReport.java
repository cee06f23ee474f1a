package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.knowledge.layout.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Writes the {@link Quality} of a version. */
@Component
class QualityReport {

  private static final String ROW = Kind.TABLE_ROW.name().toLowerCase(Locale.ROOT);

  private final QualityStore store;

  QualityReport(QualityStore store) {
    this.store = store;
  }

  Quality of(ManualVersion version) {
    List<QualityStore.PageText> pages = store.pages(version.id());
    Map<String, Integer> kinds = store.kinds(version.id());
    return new Quality(
        version.number(),
        pages.size(),
        kinds.values().stream().mapToInt(Integer::intValue).sum(),
        numbers(pages.stream().filter(page -> page.text().isBlank()).toList()),
        numbers(pages.stream().filter(QualityStore.PageText::unread).toList()),
        store.tables(version.id()),
        kinds.getOrDefault(ROW, 0),
        strange(pages),
        notices(pages),
        kinds,
        store.languages(version.id()));
  }

  private static List<Integer> numbers(List<QualityStore.PageText> pages) {
    return pages.stream().map(QualityStore.PageText::n).toList();
  }

  private static List<Quality.Strange> strange(List<QualityStore.PageText> pages) {
    List<Quality.Strange> strange = new ArrayList<>();
    for (QualityStore.PageText page : pages) {
      Suspicious found = Suspicious.in(page.text());
      if (found.count() > 0) {
        strange.add(new Quality.Strange(page.n(), found.count(), found.examples()));
      }
    }
    return strange;
  }

  private static Map<String, List<Integer>> notices(List<QualityStore.PageText> pages) {
    Map<String, List<Integer>> notices = new TreeMap<>();
    for (QualityStore.PageText page : pages) {
      for (String code : page.notices()) {
        notices.computeIfAbsent(code, none -> new ArrayList<>()).add(page.n());
      }
    }
    return notices;
  }
}
