package com.autoboss.assistant.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What the interface shows of a manual. */
record ManualView(
    UUID id,
    String title,
    String audience,
    boolean sample,
    List<String> models,
    List<VersionView> versions) {

  /** Groups versions by manual; the order is kept. */
  static List<ManualView> of(List<ManualVersion> versions) {
    Map<UUID, List<ManualVersion>> byManual = new LinkedHashMap<>();
    versions.forEach(version ->
        byManual.computeIfAbsent(version.manual(), id -> new ArrayList<>()).add(version));
    return byManual.values().stream().map(ManualView::one).toList();
  }

  private static ManualView one(List<ManualVersion> versions) {
    ManualVersion newest = versions.getFirst();
    return new ManualView(
        newest.manual(),
        newest.title(),
        newest.audience().toLowerCase(Locale.ROOT),
        newest.sample(),
        newest.models(),
        versions.stream().map(VersionView::of).toList());
  }
}
