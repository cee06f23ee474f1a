package com.autoboss.assistant.cli.eval;

import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.cli.OwnService;
import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.PassageLibrary;
import com.autoboss.assistant.lifecycle.DataFolder;
import com.autoboss.assistant.machines.Model;
import com.autoboss.assistant.machines.Models;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks for cells of tables by the words of their row and column. A hit is the row with the cell on
 * top of what is found in the manual.
 */
@Command(name = "tables", description = "find cells of tables by their row and column")
public final class TableEvaluation implements Callable<Integer> {

  private static final int LOOKED_AT = 10;

  @Option(names = "--manuals", required = true, paramLabel = "DIR")
  private Path manuals = Path.of(".");

  @Option(
      names = "--cells",
      required = true,
      paramLabel = "FILE",
      description = "{pdf, page, row, column, value} a line; those of other manuals are left out")
  private Path cells = Path.of(".");

  @Option(names = "--out", required = true, paramLabel = "FILE")
  private Path out = Path.of(".");

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description = "keep what was taken in there, and use it again")
  private @Nullable Path keep;

  private final JsonMapper json = JsonMapper.builder().build();

  @Override
  public Integer call() throws Exception {
    Path folder = keep == null ? Files.createTempDirectory("eval-tables") : keep;
    List<TableCell> asked =
        TableCell.read(cells).stream()
            .filter(cell -> Files.exists(manuals.resolve(cell.pdf())))
            .toList();
    try (OwnService service = OwnService.startApart(new DataFolder(folder))) {
      ManualFolder taken = new ManualFolder(service, System.err);
      Path done = folder.resolve("taken-in");
      if (!Files.exists(done)) {
        Set<String> wanted = asked.stream().map(TableCell::pdf).collect(Collectors.toSet());
        taken.takeIn(manuals, wanted::contains);
        Files.createFile(done);
      }
      taken.awaitIndex();
      long hits = askAll(service, asked);
      System.err.printf("%d of %d rows on top%n", hits, asked.size());
      return 0;
    } finally {
      if (keep == null) {
        FileSystemUtils.deleteRecursively(folder);
      }
    }
  }

  private long askAll(OwnService service, List<TableCell> asked) throws IOException {
    long hits = 0;
    try (BufferedWriter writer = Files.newBufferedWriter(out)) {
      for (TableCell cell : asked) {
        List<ManualPassage> found = find(service, cell);
        int rank = 0;
        while (rank < found.size() && !cell.isIn(found.get(rank))) {
          rank++;
        }
        hits += rank == 0 && !found.isEmpty() ? 1 : 0;
        writer.write(json.writeValueAsString(result(cell, found, rank)));
        writer.newLine();
      }
    }
    return hits;
  }

  private static List<ManualPassage> find(OwnService service, TableCell cell) {
    Model model = service.part(Models.class).get(cell.pdf());
    return service
        .part(PassageLibrary.class)
        .search(service.caller(Role.OPERATOR), cell.question(), null, Set.of(model.id()), LOOKED_AT)
        .passages()
        .stream()
        .map(PassageLibrary.Ranked::passage)
        .toList();
  }

  /** Rank from 1; 0 when it is not among the first. */
  private static Map<String, Object> result(TableCell cell, List<ManualPassage> found, int rank) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("pdf", cell.pdf());
    result.put("page", cell.page());
    result.put("question", cell.question());
    result.put("value", cell.value());
    result.put("rank", rank < found.size() ? rank + 1 : 0);
    result.put("top", found.isEmpty() ? "" : found.getFirst().text());
    result.put("top_page", found.isEmpty() ? 0 : found.getFirst().page());
    return result;
  }
}
