package com.autoboss.assistant.cli.eval;

import com.autoboss.assistant.search.PassageQuery.Ranking;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code eval retrieval}: ranks the passages of a benchmark with the product's own search. */
@Command(
    name = "retrieval",
    description = "Ranks the passages of a benchmark with the product's own search.")
public final class RetrievalEvaluation implements Callable<Integer> {

  @Option(names = "--passages", required = true, description = "{id, lang, text}, one a line")
  private Path passages = Path.of("");

  @Option(names = "--queries", required = true, description = "{id, lang, text, pdf?}, one a line")
  private Path queries = Path.of("");

  @Option(names = "--out", required = true, description = "receives {query: [passages]}")
  private Path out = Path.of("");

  @Option(names = "--passage-language", description = "only passages in this language are indexed")
  private @Nullable String passageLanguage;

  @Option(
      names = "--scope",
      defaultValue = "all",
      description = "manual: only passages whose id starts with the query's pdf and #")
  private String scope = "all";

  @Option(
      names = "--ranking",
      defaultValue = "fused",
      description =
          "fused, lexical, vector or first_look; all: each, the others beside OUT as OUT.lexical …")
  private String ranking = "fused";

  @Option(names = "--model", description = "folder of the embedding model")
  private @Nullable Path model;

  @Spec private @Nullable CommandSpec spec;

  /** Runs this command alone. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new RetrievalEvaluation()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    RetrievalSet set = RetrievalSet.read(passages, queries, passageLanguage);
    Path store = Files.createTempDirectory("eval-retrieval");
    try (RetrievalRun run = RetrievalRun.open(store, model(), progress())) {
      List<Ranking> rankings = rankings();
      run.index(set.passages(), !rankings.equals(List.of(Ranking.LEXICAL)));
      JsonMapper json = new JsonMapper();
      run.rank(set.questions(), rankings, scope.equals("manual"))
          .forEach((ranking, ranked) ->
              json.writeValue(ranking == rankings.getFirst() ? out : beside(ranking), ranked));
      stdout().println(json.writeValueAsString(run.summary()));
      return 0;
    } finally {
      FileSystemUtils.deleteRecursively(store);
    }
  }

  private Path beside(Ranking other) {
    return Path.of(out + "." + other.name().toLowerCase(Locale.ROOT));
  }

  /** The first one is what OUT receives. */
  private List<Ranking> rankings() {
    if (!List.of("all", "manual").contains(scope)) {
      throw usage("--scope", scope, "all or manual");
    }
    try {
      return ranking.equals("all")
          ? List.of(Ranking.values())
          : List.of(Ranking.valueOf(ranking.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException unknown) {
      throw usage("--ranking", ranking, "fused, lexical, vector, first_look or all");
    }
  }

  private Path model() throws IOException {
    Path folder =
        model != null
            ? model
            : Path.of(System.getProperty("assistant.home", ""))
                .resolve(
                    System.getenv()
                        .getOrDefault("ASSISTANT_EMBEDDING_MODEL", "models/multilingual-e5-small"));
    return folder.toAbsolutePath().normalize();
  }

  private CommandLine.ParameterException usage(String option, String value, String expected) {
    return new CommandLine.ParameterException(
        commandLine(), "%s is \"%s\", expected %s".formatted(option, value, expected));
  }

  private PrintWriter stdout() {
    return commandLine().getOut();
  }

  private PrintWriter progress() {
    return commandLine().getErr();
  }

  private CommandLine commandLine() {
    if (spec == null) {
      throw new IllegalStateException("run through picocli");
    }
    return spec.commandLine();
  }
}
