package com.autoboss.assistant.operations;

import com.autoboss.assistant.access.PublicRoute;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this is and what it can do. */
@RestController
class InfoController {

  private static final List<String> LANGUAGES = List.of("en", "el", "ar", "es", "tr", "no");

  private final ServiceSettings settings;
  private final String version;

  InfoController(ServiceSettings settings, ObjectProvider<BuildProperties> build) {
    this.settings = settings;
    BuildProperties built = build.getIfAvailable();
    String known = built == null ? null : built.getVersion();
    this.version = known == null ? "unknown" : known;
  }

  @GetMapping("/info")
  @PublicRoute
  Info info() {
    return new Info(
        "ai_assistant",
        version,
        settings.stage().label(),
        settings.languageModel(),
        LANGUAGES,
        Map.of(
            "multilingual_support", true,
            "auto_language_detection", true,
            "voice_input", false,
            "machine_context", true,
            "knowledge_base", true));
  }

  /** As the host application's scripts know it. */
  record Info(
      String service,
      String version,
      String environment,
      boolean openaiConfigured,
      List<String> supportedLanguages,
      Map<String, Boolean> features) {}
}
