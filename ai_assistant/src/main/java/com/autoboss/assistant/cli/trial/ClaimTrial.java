package com.autoboss.assistant.cli.trial;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.answer.Answerer;
import com.autoboss.assistant.answer.Question;
import com.autoboss.assistant.cli.OwnService;
import com.autoboss.assistant.cli.bench.ScriptedModel;
import com.autoboss.assistant.cli.eval.ManualFolder;
import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.ManualState;
import com.autoboss.assistant.knowledge.ManualVersion;
import com.autoboss.assistant.knowledge.Manuals;
import com.autoboss.assistant.knowledge.PassageLibrary;
import com.autoboss.assistant.lifecycle.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets a scripted model at the wire say right and wrong things about the facts of any manuals, and
 * counts what reaches the operator. Seeded: the same manuals and seed give the same cases.
 */
@Command(name = "claims", description = "let a model say wrong things and count what is shown")
public final class ClaimTrial implements Callable<Integer> {

  @Option(names = "--manuals", required = true, paramLabel = "DIR")
  private Path manuals = Path.of(".");

  @Option(names = "--n", defaultValue = "80", description = "cases of each kind")
  private int ofEach = 80;

  @Option(names = "--seed", defaultValue = "1")
  private long seed = 1;

  @Option(names = "--out", paramLabel = "FILE", description = "receives every notable case")
  private @Nullable Path out;

  @Option(names = "--summary", paramLabel = "FILE", description = "receives the counts, too")
  private @Nullable Path counted;

  @Option(names = "--keep", paramLabel = "DIR", description = "keep what was taken in there")
  private @Nullable Path keep;

  private final JsonMapper json = JsonMapper.builder().build();

  @Override
  public Integer call() throws Exception {
    Path folder = keep == null ? Files.createTempDirectory("claims") : keep;
    try (ScriptedModel model = ScriptedModel.start(List.of());
        OwnService service = OwnService.startApart(new DataFolder(folder), settings(model))) {
      takeIn(service, folder);
      VerifyingTime time = new VerifyingTime();
      ClaimTally tally = ask(service, model, time);
      Map<String, Object> summary = tally.summary();
      summary.put("a_statement_verified", time.numbers());
      String counts = json.writeValueAsString(summary);
      System.out.println(counts);
      if (counted != null) {
        Files.writeString(counted, counts);
      }
      if (out != null) {
        Files.write(out, tally.notable().stream().map(json::writeValueAsString).toList());
      }
      return tally.wrongShown() == 0 ? 0 : 1;
    } finally {
      if (keep == null) {
        FileSystemUtils.deleteRecursively(folder);
      }
    }
  }

  private static Map<String, String> settings(ScriptedModel model) {
    return Map.of(
        "OPENAI_BASE_URL", model.address().toString(),
        "OPENAI_API_KEY", "scripted",
        "OPENAI_API_KEY_FILE", "");
  }

  private void takeIn(OwnService service, Path folder) throws IOException, InterruptedException {
    ManualFolder taking = new ManualFolder(service, System.err);
    Path taken = folder.resolve("taken-in");
    if (!Files.exists(taken)) {
      taking.takeIn(manuals);
      Files.createFile(taken);
    }
    taking.awaitIndex();
  }

  private ClaimTally ask(OwnService service, ScriptedModel model, VerifyingTime time) {
    Caller caller = service.caller(Role.OPERATOR);
    List<ClaimCase> cases = new ClaimScript(facts(service, caller), seed).cases(ofEach);
    model.follow(cases.stream().map(ClaimCase::line).toList());
    ClaimTally tally = new ClaimTally();
    for (ClaimCase one : cases) {
      Question question = Question.alone(one.question(), one.language(), one.fact().model(), false);
      Answerer answerer = service.part(Answerer.class);
      tally.add(one, answerer.answer(caller, question, part -> {}));
      time.add(answerer.explained(caller, question, part -> {}));
    }
    return tally;
  }

  private static List<Fact> facts(OwnService service, Caller caller) {
    Map<String, UUID> models = new HashMap<>();
    service
        .part(PassageLibrary.class)
        .modelsWithManuals(caller)
        .forEach((id, name) -> models.put(name, id));
    List<Fact> facts = new ArrayList<>();
    for (ManualVersion version : service.part(Manuals.class).all(service.caller(Role.EDITOR))) {
      UUID model = models.get(version.models().getFirst());
      if (version.state() == ManualState.PUBLISHED && model != null) {
        facts.addAll(Facts.in(model, passages(service, caller, version)));
      }
    }
    return facts;
  }

  private static List<ManualPassage> passages(
      OwnService service, Caller caller, ManualVersion version) {
    PassageLibrary library = service.part(PassageLibrary.class);
    List<ManualPassage> passages = new ArrayList<>();
    for (int page = 1; page <= version.pages(); page++) {
      passages.addAll(library.ofPage(caller, version.id(), page));
    }
    return passages;
  }
}
