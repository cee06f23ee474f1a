package com.autoboss.assistant.cli.bench;

import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.cli.OwnService;
import com.autoboss.assistant.lifecycle.DataFolder;
import com.autoboss.assistant.llm.LanguageModel;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A service on an empty, throw-away folder that asks a scripted model, for priced tokens. */
final class TrialService implements AutoCloseable {

  private static final String PRICE = "1/0.5/10";

  private final Path folder;
  private final OwnService service;

  private TrialService(Path folder, OwnService service) {
    this.folder = folder;
    this.service = service;
  }

  static TrialService start(ScriptedModel stub, Map<String, String> more) throws IOException {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("OPENAI_BASE_URL", stub.address().toString());
    settings.put("OPENAI_API_KEY", "trial");
    settings.put("OPENAI_MODEL", "first");
    settings.put("OPENAI_FALLBACK_MODEL", "second");
    settings.put("ASSISTANT_LLM_PRICES", "first=" + PRICE + ",second=" + PRICE);
    Path folder = Files.createTempDirectory("model-trial");
    return new TrialService(folder, OwnService.startApart(new DataFolder(folder), settings));
  }

  ModelTurns turns(Duration deadline) {
    return new ModelTurns(
        service.part(LanguageModel.class), service.caller(Role.OPERATOR), deadline);
  }

  /** Money of today, as metered. */
  BigDecimal metered() {
    return service
        .part(JdbcClient.class)
        .sql("select coalesce(sum(cost), 0) from ai_assistant.llm_call")
        .query(BigDecimal.class)
        .single();
  }

  /** Reservations that nobody settled. */
  long open() {
    return service
        .part(JdbcClient.class)
        .sql("select count(*) from ai_assistant.llm_call where state = 'RESERVED'")
        .query(Long.class)
        .single();
  }

  /** Money for what the model has worked on. */
  static BigDecimal due(ScriptedModel stub) {
    return BigDecimal.valueOf(stub.promptTokens() + 10 * stub.replyTokens()).movePointLeft(6);
  }

  @Override
  public void close() throws IOException {
    service.close();
    FileSystemUtils.deleteRecursively(folder);
  }
}
