package com.autoboss.assistant.cli.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of answers, one a line. Each is on disk before the next question is asked: with a slow
 * language model a run takes hours and may be broken off.
 */
final class AnswerSheet {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;
  private final Set<String> answered;

  private AnswerSheet(Path file, Set<String> answered) {
    this.file = file;
    this.answered = answered;
  }

  /**
   * Opens the file.
   *
   * @param resume whether to keep what is in it; else it begins empty
   */
  static AnswerSheet open(Path file, boolean resume) throws IOException {
    Set<String> answered = new HashSet<>();
    if (resume && Files.exists(file)) {
      List<String> whole =
          Files.readAllLines(file).stream().filter(line -> line.endsWith("}")).toList();
      whole.forEach(line -> answered.add(JSON.readTree(line).path("id").asString()));
      Files.write(file, whole);
    } else {
      Files.write(file, new byte[0]);
    }
    return new AnswerSheet(file, answered);
  }

  boolean holds(String id) {
    return answered.contains(id);
  }

  void add(Map<String, Object> answer) throws IOException {
    Files.writeString(file, JSON.writeValueAsString(answer) + "\n", StandardOpenOption.APPEND);
  }
}
