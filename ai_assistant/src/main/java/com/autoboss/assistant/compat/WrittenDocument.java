package com.autoboss.assistant.compat;

import com.autoboss.assistant.knowledge.NewManual;
import com.autoboss.assistant.refusal.Invalid;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document that is sent as text. */
record WrittenDocument(
    @Nullable String title,
    @Nullable String content,
    @Nullable List<String> machineModels,
    @Nullable String language) {

  NewManual manual() {
    if (title == null || title.isBlank() || content == null || content.isBlank()) {
      throw new Invalid("document-incomplete", "a document needs a title and a content");
    }
    List<String> models = machineModels == null ? List.of() : machineModels;
    String tag = language == null || language.isBlank() ? null : language.strip();
    return new NewManual(title.strip() + ".txt", models, tag, title, "OPERATOR", false);
  }

  InputStream stream() {
    return new ByteArrayInputStream(String.valueOf(content).getBytes(StandardCharsets.UTF_8));
  }
}
