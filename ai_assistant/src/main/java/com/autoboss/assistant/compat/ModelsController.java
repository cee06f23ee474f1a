package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which language model answers; for clients that ask. */
@RestController
class ModelsController {

  private static final List<Language> LANGUAGES =
      List.of(
          new Language("en", "English"),
          new Language("el", "Ελληνικά"),
          new Language("ar", "العربية"),
          new Language("es", "Español"),
          new Language("tr", "Türkçe"),
          new Language("no", "Norsk"));

  /** Answers are quotations: no model, no tokens, no temperature. */
  private static final View NONE = new View("none", null, LANGUAGES, 0, 0);

  @GetMapping("/api/ai/models")
  @Requires(Permission.ASK)
  View models() {
    return NONE;
  }

  /** As the host application's scripts know it. */
  record View(
      String primaryModel,
      @Nullable String fallbackModel,
      List<Language> supportedLanguages,
      int maxTokens,
      double temperature) {}

  /** A language of the interface, under its own name. */
  record Language(String code, String name) {}
}
