package com.autoboss.assistant.cli.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The small edition of the trial; the full one is {@code ./assistant eval claims}. */
class ClaimTrialTest {

  private static final String MANUAL = "autoboss-v4.0-operator-en.pdf";

  @Test
  void shouldShowNothingWrongThatAModelSays(@TempDir Path folder) throws Exception {
    Files.copy(Path.of("../samples/manuals", MANUAL), folder.resolve(MANUAL));
    Path summary = folder.resolve("summary.json");
    Path notable = folder.resolve("notable.jsonl");

    int exit =
        new CommandLine(new ClaimTrial())
            .execute(
                "--manuals", folder.toString(),
                "--n", "4",
                "--seed", "11",
                "--summary", summary.toString(),
                "--out", notable.toString());

    List<String> shown =
        Files.readAllLines(notable).stream()
            .filter(line -> line.contains("\"shown\":true"))
            .toList();
    assertThat(shown).isEmpty();
    assertThat(exit).isZero();
    JsonNode counted = JsonMapper.shared().readTree(Files.readString(summary));
    assertThat(counted.path("cases").asInt()).isGreaterThan(40);
    assertThat(counted.path("right_kept_or_quoted").asDouble()).isGreaterThan(0.7);
  }
}
