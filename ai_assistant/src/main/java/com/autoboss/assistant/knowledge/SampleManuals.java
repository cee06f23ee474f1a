package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.access.Caller;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sample manuals that come with the product, so that it can be tried at once. Their values are
 * invented: everything made of them says so.
 */
@Service
public class SampleManuals {

  private static final TypeReference<List<Entry>> ENTRIES = new TypeReference<>() {};

  private final Manuals manuals;
  private final JsonMapper json = JsonMapper.builder().build();

  SampleManuals(Manuals manuals) {
    this.manuals = manuals;
  }

  /**
   * Hands in every manual of the folder's list; they are read in the background.
   *
   * @param folder with {@code samples.json} and the files that it names
   */
  public List<ManualVersion> handIn(Caller editor, Path folder) throws IOException {
    List<Entry> entries = json.readValue(folder.resolve("samples.json").toFile(), ENTRIES);
    List<ManualVersion> accepted = new ArrayList<>();
    for (Entry entry : entries) {
      try (InputStream file = Files.newInputStream(folder.resolve(entry.file()))) {
        accepted.add(manuals.receive(editor, entry.manual(), file));
      }
    }
    return accepted;
  }

  /** One line of the list. */
  record Entry(
      String file, String title, String model, String language, String audience, String kind) {

    NewManual manual() {
      return new NewManual(
          file, List.of(model), language, title, audience.toUpperCase(Locale.ROOT), true);
    }
  }
}
