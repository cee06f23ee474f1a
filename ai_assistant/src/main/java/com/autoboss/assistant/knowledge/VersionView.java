package com.autoboss.assistant.knowledge;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the interface shows of a version; {@code done} of {@code of} counts pages, then passages.
 */
record VersionView(
    int version,
    ManualState state,
    boolean searchable,
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
        version.searchable(),
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
