package com.autoboss.assistant.compat;

import com.autoboss.assistant.knowledge.ManualVersion;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A manual as older clients know it.
 *
 * @param documentType always {@code manual}
 * @param status {@code published}, or how far it has come
 */
record DocumentView(
    UUID id,
    String title,
    String documentType,
    List<String> machineModels,
    @Nullable String language,
    String version,
    String status,
    Instant createdAt) {

  static DocumentView of(ManualVersion version) {
    return new DocumentView(
        version.manual(),
        version.title(),
        "manual",
        version.models(),
        version.language(),
        Integer.toString(version.number()),
        version.state().name().toLowerCase(Locale.ROOT),
        version.receivedAt());
  }
}
