package com.autoboss.assistant.llm;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.cli.bench.ScriptedModel;
import com.autoboss.assistant.database.RunningDatabase;
import com.autoboss.assistant.llm.spending.Spending;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The door to a scripted model, as an installation with these settings has it. */
final class Door {

  static final String SCHEMA = "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}}";

  final JdbcClient jdbc;
  final LlmSettings settings;
  final MeterRegistry meters = new SimpleMeterRegistry();
  final LanguageModel model;
  final Caller caller =
      new Caller(UUID.randomUUID(), UUID.randomUUID(), Role.OPERATOR, false, "en");

  private Door(JdbcClient jdbc, LlmSettings settings) {
    this.jdbc = jdbc;
    this.settings = settings;
    Clock clock = Clock.systemUTC();
    Spending spending = LlmConfiguration.llmSpending(jdbc, clock, settings);
    this.model = LlmConfiguration.languageModel(settings, spending, meters, clock);
  }

  static Door to(ScriptedModel stub, String... namesAndValues) {
    return to(stub, RunningDatabase.fresh(), namesAndValues);
  }

  static Door to(ScriptedModel stub, DataSource database, String... namesAndValues) {
    return at(stub.address().toString(), database, namesAndValues);
  }

  static Door at(String address, DataSource database, String... namesAndValues) {
    Map<String, String> variables = new HashMap<>();
    variables.put("OPENAI_BASE_URL", address);
    variables.put("OPENAI_API_KEY", "key");
    variables.put("OPENAI_MODEL", "first");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      variables.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Door(JdbcClient.create(database), LlmSettings.from(variables::get));
  }

  Completion ask(String material) {
    return model.complete(Payer.of(caller), plain(material));
  }

  Completion askForJson(String material) {
    return model.complete(Payer.of(caller), structured(material));
  }

  static Prompt plain(String material) {
    return prompt(material, Duration.ofSeconds(20));
  }

  static Prompt prompt(String material, Duration time) {
    return new Prompt("Answer.", material, null, 500, Clock.systemUTC().instant().plus(time));
  }

  static Prompt structured(String material) {
    return new Prompt(
        "Answer.", material, SCHEMA, 500, Clock.systemUTC().instant().plus(Duration.ofSeconds(20)));
  }

  List<String> outcomes() {
    return jdbc.sql("select state || ' ' || outcome from ai_assistant.llm_call order by at")
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** A listener that shows everything at once. */
  static final class Shown implements LanguageModel.Listener {

    final List<String> pieces = new ArrayList<>();

    @Override
    public void take(String piece) {
      pieces.add(piece);
    }

    String text() {
      return String.join("", pieces);
    }
  }
}
