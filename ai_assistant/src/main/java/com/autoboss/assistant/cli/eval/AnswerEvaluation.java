package com.autoboss.assistant.cli.eval;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.answer.Answer;
import com.autoboss.assistant.answer.Answerer;
import com.autoboss.assistant.answer.Question;
import com.autoboss.assistant.answer.Statement;
import com.autoboss.assistant.answer.Trace;
import com.autoboss.assistant.cli.OwnService;
import com.autoboss.assistant.knowledge.PassageLibrary;
import com.autoboss.assistant.lifecycle.DataFolder;
import com.autoboss.assistant.machines.Model;
import com.autoboss.assistant.machines.Models;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a set of questions about a folder of manuals through the real path, from PDF to answer, in a
 * store that is thrown away. Every manual is a model of its own.
 */
@Command(name = "answers", description = "answer a set of questions about a folder of manuals")
public final class AnswerEvaluation implements Callable<Integer> {

  @Option(names = "--manuals", required = true, paramLabel = "DIR")
  private Path manuals = Path.of(".");

  @Option(names = "--questions", required = true, paramLabel = "FILE")
  private Path questions = Path.of(".");

  @Option(names = "--out", required = true, paramLabel = "FILE")
  private Path out = Path.of(".");

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description = "keep what was taken in there, and use it again")
  private @Nullable Path keep;

  @Option(
      names = "--candidates",
      paramLabel = "FILE",
      description = "receives what was found for each question, with its measures")
  private @Nullable Path candidates;

  @Option(names = "--resume", description = "ask only what --out holds no answer to")
  private boolean resume;

  @Option(
      names = "--unchecked",
      paramLabel = "FILE",
      description = "receives what the language model said, as it said it")
  private @Nullable Path unchecked;

  @Option(names = "--llm", defaultValue = "none", description = "${COMPLETION-CANDIDATES}")
  private LanguageModelUse llm = LanguageModelUse.none;

  @Option(names = "--scope", defaultValue = "manual", description = "${COMPLETION-CANDIDATES}")
  private Scope scope = Scope.manual;

  private final JsonMapper json = JsonMapper.builder().build();

  @Override
  public Integer call() throws Exception {
    Path folder = keep == null ? Files.createTempDirectory("eval-answers") : keep;
    try (OwnService service = OwnService.startApart(new DataFolder(folder), llm.settings())) {
      ManualFolder folderOfManuals = new ManualFolder(service, System.err);
      Path taken = folder.resolve("taken-in");
      if (!Files.exists(taken)) {
        folderOfManuals.takeIn(manuals);
        Files.createFile(taken);
      }
      folderOfManuals.awaitIndex();
      askAll(service);
      dumpCandidates(service);
      return 0;
    } finally {
      if (keep == null) {
        FileSystemUtils.deleteRecursively(folder);
      }
    }
  }

  private void dumpCandidates(OwnService service) throws IOException {
    if (candidates == null) {
      return;
    }
    try (BufferedWriter writer = Files.newBufferedWriter(candidates)) {
      CandidateDump dump =
          new CandidateDump(
              service.part(PassageLibrary.class), service.caller(Role.OPERATOR), writer);
      for (String line : Files.readAllLines(questions)) {
        JsonNode question = json.readTree(line);
        Model model = service.part(Models.class).get(question.path("pdf").asString());
        dump.write(
            question.path("id").asString(),
            question.path("question").asString(),
            Set.of(model.id()));
      }
    }
  }

  /** Each answer is written as soon as it is there, so that a broken run can go on. */
  private void askAll(OwnService service) throws IOException {
    Caller caller = service.caller(Role.OPERATOR);
    AnswerSheet sheet = AnswerSheet.open(out, resume);
    AnswerSheet raw = unchecked == null ? null : AnswerSheet.open(unchecked, resume);
    for (String line : Files.readAllLines(questions)) {
      JsonNode question = json.readTree(line.isBlank() ? "{}" : line);
      String id = question.path("id").asString();
      if (!line.isBlank() && !sheet.holds(id)) {
        Trace trace = ask(service, caller, question);
        if (raw != null) {
          raw.add(UncheckedAnswer.of(id, trace));
        }
        sheet.add(scored(id, trace.answer()));
      }
    }
  }

  private Trace ask(OwnService service, Caller caller, JsonNode question) {
    boolean any = scope == Scope.all;
    Model model = any ? null : service.part(Models.class).get(question.path("pdf").asString());
    Question asked =
        Question.alone(
            question.path("question").asString(), null, model == null ? null : model.id(), any);
    return service.part(Answerer.class).explained(caller, asked, part -> {});
  }

  /** The form that the scorer reads. */
  private static Map<String, Object> scored(String id, Answer answer) {
    return Map.of(
        "id", id,
        "answer", statements(answer.answer()),
        "refused", answer.refused(),
        "language", answer.language(),
        "citations",
            answer.citations().stream()
                .map(c -> Map.of("manual", c.manual(), "page", c.page(), "quote", c.quote()))
                .toList(),
        "hazards",
            answer.hazards().stream()
                .map(h -> Map.of("text", h.text(), "manual", h.manual(), "page", h.page()))
                .toList(),
        "statements", answer.statements().stream().map(Statement::text).toList(),
        "seconds", answer.seconds());
  }

  /**
   * The text without its warnings: they stand apart, each with a page of its own, and their figures
   * are not to be looked for on the pages of the statements.
   */
  private static String statements(String text) {
    return Arrays.stream(text.split("\n\n"))
        .filter(part -> !part.startsWith("⚠ "))
        .collect(Collectors.joining("\n\n"));
  }

  /** Which manuals may answer a question. */
  enum Scope {
    manual,
    all
  }

  /** Whether the configured language model takes part. */
  enum LanguageModelUse {
    none,
    configured;

    /** Whatever the environment says, none means none. */
    private Map<String, String> settings() {
      return this == none ? Map.of("OPENAI_API_KEY", "", "OPENAI_API_KEY_FILE", "") : Map.of();
    }
  }
}
