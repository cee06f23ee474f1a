package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.llm.ConfiguredModels;
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

  private final ConfiguredModels models;

  ModelsController(ConfiguredModels models) {
    this.models = models;
  }

  @GetMapping("/api/ai/models")
  @Requires(Permission.ASK)
  View models() {
    return new View(
        models.primary() == null ? "none" : models.primary(),
        models.fallback(),
        LANGUAGES,
        models.mostTokens(),
        models.temperature());
  }

  /**
   * As the host application's scripts know it.
   *
   * @param primaryModel "none" where answers are quotations
   */
  record View(
      String primaryModel,
      @Nullable String fallbackModel,
      List<Language> supportedLanguages,
      int maxTokens,
      double temperature) {}

  /** A language of the interface, under its own name. */
  record Language(String code, String name) {}
}
