package com.autoboss.assistant.cli.bench;

import com.autoboss.assistant.lifecycle.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a turn costs of the product's own: from sending a question to its whole answer, with a
 * scripted language model that takes no time, questions coming at their times whatever the answers
 * do. The baseline is a request that does nothing, at the same pace.
 */
@Command(name = "turns", description = "the product's own time of a turn, its model taking none")
final class TurnsBenchmark implements Callable<Integer> {

  @Option(names = "--n", defaultValue = "1000", description = "turns that are measured")
  private int turns;

  @Option(names = "--rate", defaultValue = "50", description = "turns a second")
  private int rate;

  @Option(names = "--embedding", description = "embed the questions")
  private boolean embedding;

  @Option(
      names = "--passages",
      defaultValue = "0",
      description = "made passages in the index beside those of the manual")
  private int passages;

  @Option(names = "--manual", paramLabel = "FILE", description = "a sample manual by default")
  private Path manual =
      Path.of(
          System.getProperty("assistant.home", "."),
          "samples/manuals/autoboss-v4.0-operator-en.pdf");

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("bench-turns");
    try (ScriptedModel model = ScriptedModel.start(List.of());
        TurnsService service = TurnsService.start(new DataFolder(folder), model, embedding)) {
      service.bringIn(manual);
      service.fill(passages);
      service.script(model);
      Map<String, Object> result = new LinkedHashMap<>(Machine.describe());
      result.put("turns_a_second", rate);
      result.put("embedding", embedding);
      result.put("passages", service.passages());
      Paced paced = new Paced(rate);
      // A young process is slow; what is measured is one that has been up for a while.
      paced.run(turns, service::turn);
      result.put("turn", paced.run(turns, service::turn).toMap());
      result.put("baseline_request", paced.run(turns, service::nothing).toMap());
      result.put("errors", paced.errors());
      Machine.residentMegabytes(ProcessHandle.current().pid())
          .ifPresent(megabytes -> result.put("resident_mb", megabytes));
      System.out.println(JsonMapper.shared().writeValueAsString(result));
      return paced.errors() == 0 ? 0 : 1;
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }
}
