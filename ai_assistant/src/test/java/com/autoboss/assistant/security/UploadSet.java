package com.autoboss.assistant.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of hostile files with what must become of each: {@code uploads_index.json} {file,
 * expect} and, where there is one, {@code upload_filenames.json} {name}, in the folder or beside.
 */
final class UploadSet {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private UploadSet() {}

  /** Every file of the index under its own name, and a harmless one under every hostile name. */
  static List<HostileUpload> in(Path folder) throws IOException {
    List<HostileUpload> uploads = new ArrayList<>();
    for (JsonNode each : JSON.readTree(Files.readString(near(folder, "uploads_index.json")))) {
      String name = each.path("file").asString();
      uploads.add(new HostileUpload(folder.resolve(name), name, each.path("expect").asString()));
    }
    HostileUpload harmless = uploads.getFirst();
    Path names = near(folder, "upload_filenames.json");
    if (Files.exists(names)) {
      for (JsonNode each : JSON.readTree(Files.readString(names))) {
        uploads.add(
            new HostileUpload(
                harmless.content(), each.path("name").asString(), "accept under a safe name"));
      }
    }
    return uploads;
  }

  private static Path near(Path folder, String name) {
    Path inside = folder.resolve(name);
    return Files.exists(inside) ? inside : folder.resolveSibling(name);
  }
}
