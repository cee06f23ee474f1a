package com.autoboss.assistant.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.ServiceProcess;
import com.autoboss.assistant.Trial;
import com.autoboss.assistant.cli.ServiceClient;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files and file names that mean harm, sent to a service which others are using. */
@Tag("security")
class HostileUploadsTest {

  private static final double HEAP = 160;
  private static final double LONGEST = 120;

  private final Trial trial = new Trial();
  private final List<UploadOutcome> outcomes = new ArrayList<>();

  @TempDir private Path folder;

  @Test
  void shouldEndEveryHostileUploadAsItMustWhileOthersWorkOn() throws Exception {
    Path given = Trial.given("uploads");
    List<HostileUpload> uploads =
        UploadSet.in(given == null ? OwnUploads.write(folder.resolve("own")) : given);
    String token = ServiceProcess.token(folder.resolve("data"), "editor");
    try (ServiceProcess process = ServiceProcess.start(folder.resolve("data"))) {
      URI service = process.ready();
      Bystanders others = new Bystanders(new ServiceClient(service, token));
      double before = process.heapMegabytes();
      try (others) {
        UploadTrial sending = new UploadTrial(service, token);
        for (HostileUpload upload : uploads) {
          outcomes.add(sending.run(upload, "Model " + outcomes.size()));
          System.out.println(outcomes.getLast().row());
        }
      }
      report(process, others, before);
      assertThat(others.troubles()).isEmpty();
    }
    assertThat(outcomes)
        .filteredOn(outcome -> !outcome.asExpected())
        .extracting(UploadOutcome::row)
        .isEmpty();
    assertThat(outcomes).extracting(UploadOutcome::seconds).allMatch(took -> took <= LONGEST);
    outcomes.forEach(HostileUploadsTest::assertThatNameIsSafe);
    outcomes.forEach(HostileUploadsTest::assertThatAnswerIsTheManuals);
  }

  private void report(ServiceProcess process, Bystanders others, double before) throws Exception {
    double after = process.heapMegabytes();
    assertThat(process.isAlive()).isTrue();
    assertThat(after).as("heap after a collection, MB").isLessThan(Math.max(HEAP, 1.5 * before));
    List<String> around =
        List.of(
            "heap after a collection, before and after: %.0f and %.0f MB of 256"
                .formatted(before, after),
            "most memory ever resident: %d MB".formatted(process.largestMegabytes()),
            "meanwhile %d questions answered and %d ordinary manuals published, troubles: %d"
                .formatted(others.answered(), others.published(), others.troubles().size()));
    trial.note(
        "security-uploads",
        Map.of(
            "uploads",
            outcomes.size(),
            "slowest_seconds",
            outcomes.stream().mapToDouble(UploadOutcome::seconds).max().orElse(0),
            "around",
            around));
    if (trial.full() && Trial.given("uploads") != null) {
      new UploadReport(outcomes, around).write(Path.of("../docs/security/uploads.md"));
    }
  }

  private static void assertThatNameIsSafe(UploadOutcome outcome) {
    assertThat(outcome.shownAs())
        .doesNotContainPattern("[/\\\\\\p{Cc}\\p{Cf}\"<>|]|%22")
        .hasSizeLessThanOrEqualTo(200)
        .isEqualTo(outcome.shownAs().strip());
  }

  /** None of the files says anything else where a person can see it. */
  private static void assertThatAnswerIsTheManuals(UploadOutcome outcome) {
    if (outcome.state().equals("PUBLISHED")) {
      JsonNode citations = JsonMapper.shared().readTree(outcome.answer()).path("citations");
      assertThat(outcome.answer())
          .as(outcome.row())
          .contains(told(outcome.upload()))
          .doesNotContain("9 bar", "javascript:", "127.0.0.1");
      assertThat(citations.findValuesAsString("manual")).allMatch(outcome.shownAs()::equals);
    }
  }

  private static String told(HostileUpload upload) {
    if (upload.expect().startsWith("flag")) {
      return "NO_EVIDENCE";
    }
    return upload.name().contains("incremental") ? "4 bar" : "6 bar";
  }
}
