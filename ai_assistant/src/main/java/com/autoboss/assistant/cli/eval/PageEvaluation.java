package com.autoboss.assistant.cli.eval;

import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.cli.OwnService;
import com.autoboss.assistant.knowledge.PassageLibrary;
import com.autoboss.assistant.lifecycle.DataFolder;
import com.autoboss.assistant.machines.Model;
import com.autoboss.assistant.machines.Models;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ranks the pages of a folder of manuals for a set of questions, from the product's own reading of
 * the PDFs: a page stands where its best passage stands. Writes {question: ["file#page", …]}.
 */
@Command(name = "pages", description = "rank pages of manuals, read by the product itself")
public final class PageEvaluation implements Callable<Integer> {

  private static final int PASSAGES = 100;

  @Option(names = "--manuals", required = true, paramLabel = "DIR")
  private Path manuals = Path.of(".");

  @Option(
      names = "--queries",
      required = true,
      paramLabel = "FILE",
      description = "{id, lang, text, pdf}, one a line")
  private Path queries = Path.of(".");

  @Option(names = "--out", required = true, paramLabel = "FILE")
  private Path out = Path.of(".");

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description = "keep what was taken in there, and use it again")
  private @Nullable Path keep;

  @Option(names = "--scope", defaultValue = "manual", description = "${COMPLETION-CANDIDATES}")
  private Scope scope = Scope.manual;

  private final JsonMapper json = JsonMapper.builder().build();

  @Override
  public Integer call() throws Exception {
    Path folder = keep == null ? Files.createTempDirectory("eval-pages") : keep;
    try (OwnService service = OwnService.startApart(new DataFolder(folder))) {
      ManualFolder taken = new ManualFolder(service, System.err);
      Path done = folder.resolve("taken-in");
      if (!Files.exists(done)) {
        taken.takeIn(manuals);
        Files.createFile(done);
      }
      taken.awaitIndex();
      Map<String, List<String>> ranked = new LinkedHashMap<>();
      for (String line : Files.readAllLines(queries)) {
        JsonNode query = json.readTree(line);
        ranked.put(query.path("id").asString(), pages(service, query));
      }
      json.writeValue(out, ranked);
      return 0;
    } finally {
      if (keep == null) {
        FileSystemUtils.deleteRecursively(folder);
      }
    }
  }

  private List<String> pages(OwnService service, JsonNode query) {
    return service
        .part(PassageLibrary.class)
        .search(
            service.caller(Role.OPERATOR),
            query.path("text").asString(),
            null,
            models(service, query),
            PASSAGES)
        .passages()
        .stream()
        .map(found -> found.passage().source().file() + "#" + found.passage().page())
        .distinct()
        .toList();
  }

  private Set<UUID> models(OwnService service, JsonNode query) {
    if (scope == Scope.all) {
      return Set.of();
    }
    Model model = service.part(Models.class).get(query.path("pdf").asString());
    return Set.of(model.id());
  }

  /** Which manuals are looked at. */
  enum Scope {
    manual,
    all
  }
}
