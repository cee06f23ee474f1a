package com.autoboss.assistant.search;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How search is set up.
 *
 * @param embeddingModel folder of the sentence-embedding model
 * @param languages primary tags of the languages to tell apart
 */
record SearchSettings(Path embeddingModel, List<String> languages) {

  private static final String DEFAULT_MODEL = "models/multilingual-e5-small";
  private static final String DEFAULT_LANGUAGES = "en,el,ar,es,tr,no,de,fr,it,pt,ru,nl";

  SearchSettings {
    languages = List.copyOf(languages);
  }

  /**
   * From properties: {@code assistant.embedding.model} (a path, relative ones to the home of the
   * installation), {@code assistant.languages} (tags, separated by commas).
   */
  static SearchSettings from(Function<String, @Nullable String> properties) {
    String home = System.getProperty("assistant.home", "");
    String model = orDefault(properties.apply("assistant.embedding.model"), DEFAULT_MODEL);
    String languages = orDefault(properties.apply("assistant.languages"), DEFAULT_LANGUAGES);
    return new SearchSettings(
        Path.of(home).resolve(model).toAbsolutePath().normalize(),
        Arrays.stream(languages.split(",")).map(String::strip).filter(t -> !t.isEmpty()).toList());
  }

  private static String orDefault(@Nullable String value, String otherwise) {
    return value == null || value.isBlank() ? otherwise : value;
  }
}
