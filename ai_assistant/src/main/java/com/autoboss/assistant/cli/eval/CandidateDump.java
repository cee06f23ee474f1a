package com.autoboss.assistant.cli.eval;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.knowledge.PassageLibrary;
import com.autoboss.assistant.knowledge.PassageLibrary.Found;
import com.autoboss.assistant.knowledge.PassageLibrary.Ranked;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was found for a question, and why, so that limits of evidence can be fitted. */
final class CandidateDump {

  private static final int CANDIDATES = 100;

  private final PassageLibrary library;
  private final Caller caller;
  private final BufferedWriter out;
  private final JsonMapper json = new JsonMapper();

  CandidateDump(PassageLibrary library, Caller caller, BufferedWriter out) {
    this.library = library;
    this.caller = caller;
    this.out = out;
  }

  /** One line: the question's id and its candidates, best first. */
  void write(String id, String question, Set<UUID> models) throws IOException {
    Found found = library.search(caller, question, null, models, CANDIDATES);
    List<Map<String, Object>> candidates =
        found.passages().stream().map(CandidateDump::line).toList();
    String language = found.hits().language() == null ? "" : found.hits().language();
    out.write(
        json.writeValueAsString(Map.of("id", id, "language", language, "candidates", candidates)));
    out.newLine();
  }

  private static Map<String, Object> line(Ranked ranked) {
    return Map.of(
        "page", ranked.passage().page(),
        "kind", ranked.passage().kind().name(),
        "language", ranked.passage().language(),
        "section", ranked.passage().section(),
        "context", ranked.passage().context(),
        "text", ranked.passage().text(),
        "heads", ranked.passage().heads(),
        "hit", ranked.hit());
  }
}
