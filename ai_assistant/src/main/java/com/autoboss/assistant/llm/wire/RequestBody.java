package com.autoboss.assistant.llm.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The body of a request for a completion, in the way that an endpoint is known to take it. */
final class RequestBody {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private RequestBody() {}

  static String of(Ask ask, Way way, Abilities.Known known, @Nullable Double temperature) {
    Form form = way.form();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("model", ask.model());
    body.put(
        "messages",
        List.of(
            Map.of("role", "system", "content", instructions(ask, form)),
            Map.of("role", "user", "content", ask.material())));
    body.put(known.maxTokens() ? "max_tokens" : "max_completion_tokens", ask.mostTokens());
    if (temperature != null && known.temperature()) {
      body.put("temperature", temperature);
    }
    if (way.stream()) {
      body.put("stream", true);
      if (known.usage()) {
        body.put("stream_options", Map.of("include_usage", true));
      }
    }
    String schema = ask.schema();
    if (schema != null && form != Form.MARKED) {
      body.put("response_format", responseFormat(form, schema));
    }
    return JSON.writeValueAsString(body);
  }

  private static Map<String, Object> responseFormat(Form form, String schema) {
    if (form == Form.OBJECT) {
      return Map.of("type", "json_object");
    }
    Map<String, Object> named =
        Map.of("name", "reply", "strict", true, "schema", JSON.readTree(schema));
    return Map.of("type", "json_schema", "json_schema", named);
  }

  private static String instructions(Ask ask, Form form) {
    String schema = ask.schema();
    if (schema == null || form == Form.SCHEMA) {
      return ask.instructions();
    }
    String how =
        form == Form.OBJECT
            ? "Reply with one JSON object and nothing else. It fits this JSON schema:\n"
            : "Reply with one JSON object, on lines between the mark "
                + JsonPart.BEGIN
                + " and the mark "
                + JsonPart.END
                + ". It fits this JSON schema:\n";
    return ask.instructions() + "\n\n" + how + schema;
  }
}
