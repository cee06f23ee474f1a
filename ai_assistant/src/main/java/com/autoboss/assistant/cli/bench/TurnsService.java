package com.autoboss.assistant.cli.bench;

import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.cli.OwnService;
import com.autoboss.assistant.cli.ServiceClient;
import com.autoboss.assistant.lifecycle.DataFolder;
import com.autoboss.assistant.machines.Models;
import com.autoboss.assistant.search.Embedder;
import com.autoboss.assistant.search.Passage;
import com.autoboss.assistant.search.PassageIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service with one manual that is asked over HTTP by one person in many conversations. */
final class TurnsService implements AutoCloseable {

  private static final String MODEL = "V4.0";
  private static final String QUESTION = "What is the maximum working pressure of the pump?";
  private static final int CONVERSATIONS = 100;
  private static final int GROUP = 500;
  private static final long LOOK_MILLISECONDS = 200;

  private final OwnService service;
  private final ServiceClient operator;
  private final List<String> conversations = new ArrayList<>();

  private TurnsService(OwnService service) {
    this.service = service;
    this.operator = new ServiceClient(service.address(), service.token(Role.OPERATOR));
  }

  static TurnsService start(DataFolder folder, ScriptedModel model, boolean embedding) {
    Map<String, String> settings = new HashMap<>();
    settings.put("OPENAI_BASE_URL", model.address().toString());
    settings.put("OPENAI_API_KEY", "trial");
    if (!embedding) {
      settings.put("assistant.embedding.model", "none");
    }
    return new TurnsService(OwnService.startApart(folder, settings));
  }

  void bringIn(Path manual) throws IOException, InterruptedException {
    ServiceClient editor = new ServiceClient(service.address(), service.token(Role.EDITOR));
    JsonNode sent = editor.upload("/api/v1/manuals", manual, List.of(Map.entry("model", MODEL)));
    String path = "/api/v1/manuals/" + sent.path("id").asString();
    while (!editor
        .get(path)
        .path("versions")
        .path(0)
        .path("state")
        .asString()
        .equals("PUBLISHED")) {
      Thread.sleep(LOOK_MILLISECONDS);
    }
    for (int i = 0; i < CONVERSATIONS; i++) {
      JsonNode begun = operator.post("/api/v1/conversations", Map.of("model", MODEL));
      conversations.add(begun.path("id").asString());
    }
  }

  /**
   * Puts passages beside those of the manual that cost the search what real ones cost; needs the
   * embedding model.
   */
  void fill(int count) {
    if (count == 0) {
      return;
    }
    PassageIndex index = service.part(PassageIndex.class);
    Embedder embedder = service.part(Embedder.class);
    String tag = "model:" + service.part(Models.class).get(MODEL).id();
    MadePassages made =
        new MadePassages(
            new Random(1),
            embedder.fingerprint(),
            question -> embedder.query(question).orElseThrow());
    for (int first = 0; first < count; first += GROUP) {
      String group = "made-" + first;
      List<Passage> batch = new ArrayList<>();
      for (int i = first; i < Math.min(count, first + GROUP); i++) {
        batch.add(made.passage("made" + i, group, tag));
      }
      index.replace(group, batch);
    }
    index.commit(index.position());
  }

  /** Lets the model say what the best passage carries. */
  void script(ScriptedModel model) throws IOException, InterruptedException {
    JsonNode found =
        operator.post("/api/v1/search", Map.of("text", QUESTION, "model", MODEL, "limit", 1));
    String quote = found.path("results").path(0).path("passage").path("text").asString();
    String statement =
        JsonMapper.shared().writeValueAsString(Map.of("quote", quote, "text", quote));
    model.follow(
        List.of(
            ScriptLine.reply(
                "QUESTION", "{\"answered\":true,\"statements\":[" + statement + "]}")));
  }

  int passages() {
    return service.part(PassageIndex.class).size();
  }

  /** Every question differs, so that none is answered from what is remembered of another. */
  void turn(int number) throws IOException, InterruptedException {
    String talk = conversations.get(number % CONVERSATIONS);
    operator.post(
        "/api/v1/conversations/" + talk + "/turns?wait=true",
        Map.of("text", QUESTION + " (" + number + ")", "language", "en"));
  }

  void nothing(int number) throws IOException, InterruptedException {
    operator.get("/health/live");
  }

  @Override
  public void close() {
    service.close();
  }
}
