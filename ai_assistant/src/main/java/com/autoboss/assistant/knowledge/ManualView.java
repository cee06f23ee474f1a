package com.autoboss.assistant.knowledge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

  /**
   * What the interface shows of a version; {@code done} of {@code of} counts pages, then passages.
   */
  record VersionView(
      int version,
      ManualState state,
      @Nullable String code,
      @Nullable String detail,
      String stage,
      int done,
      @Nullable Integer of,
      String file,
      @Nullable String language,
      int pages,
      int unreadPages,
      int passages,
      Instant receivedAt,
      @Nullable Instant publishedAt) {

    static VersionView of(ManualVersion version) {
      return new VersionView(
          version.number(),
          version.state(),
          version.code(),
          version.detail(),
          version.state().name().toLowerCase(Locale.ROOT),
          version.done(),
          version.total(),
          version.fileName(),
          version.language(),
          version.pages(),
          version.unreadPages(),
          version.passages(),
          version.receivedAt(),
          version.publishedAt());
    }
  }
}
