package com.autoboss.assistant.llm.wire;

import com.autoboss.assistant.llm.wire.Reply.Finish;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns one response into text and its end. Reads server-sent events, and the plain JSON that some
 * endpoints send although a stream was asked for.
 */
final class ResponseReader {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A line ends a while after the last token where an endpoint counts or closes slowly. */
  private static final int SLACK_PIECES = 8;

  private final BodyLines lines;
  private final Patience patience;
  private final Consumer<String> pieces;
  private final int mostPieces;

  private @Nullable Finish finish;
  private @Nullable Tokens tokens;
  private boolean marked;
  private int taken;

  ResponseReader(BodyLines lines, Patience patience, int mostTokens, Consumer<String> pieces) {
    this.lines = lines;
    this.patience = patience;
    this.pieces = pieces;
    this.mostPieces = mostTokens + SLACK_PIECES;
  }

  Reply read() throws InterruptedException, WireFault {
    StringBuilder plain = new StringBuilder();
    boolean events = false;
    String line = lines.next(patience.next());
    while (line != null && !marked) {
      if (line.startsWith("data:")) {
        events = true;
        event(line.substring("data:".length()).strip());
      } else if (!events && !line.startsWith(":") && !line.startsWith("event:")) {
        plain.append(line).append('\n');
      }
      line = marked ? null : lines.next(patience.next());
    }
    if (!events) {
      whole(plain.toString());
    }
    return end();
  }

  private void event(String data) throws WireFault {
    if (data.equals("[DONE]")) {
      marked = true;
      return;
    }
    take(parse(data), "delta");
  }

  private void whole(String body) throws WireFault {
    if (body.isBlank()) {
      throw new WireFault(FaultKind.EMPTY, "an empty response");
    }
    marked = true;
    take(parse(body), "message");
  }

  private void take(JsonNode node, String part) throws WireFault {
    if (node.has("error")) {
      throw new WireFault(FaultKind.SERVER, "an error within the response");
    }
    JsonNode usage = node.path("usage");
    if (usage.path("completion_tokens").isNumber()) {
      tokens =
          new Tokens(
              atLeastZero(usage.path("prompt_tokens")),
              atLeastZero(usage.path("prompt_tokens_details").path("cached_tokens")),
              atLeastZero(usage.path("completion_tokens")));
    }
    JsonNode choice = node.path("choices").path(0);
    String text = choice.path(part).path("content").asString("");
    if (!text.isEmpty() && finish == null) {
      patience.came(text.length());
      pieces.accept(text);
      taken++;
    }
    finish(choice.path("finish_reason").asString(""));
  }

  private void finish(String reason) {
    if (!reason.isEmpty() && finish == null) {
      finish =
          switch (reason) {
            case "stop" -> Finish.STOP;
            case "length" -> Finish.LENGTH;
            default -> Finish.OTHER;
          };
    } else if (finish == null && taken > mostPieces) {
      // The endpoint does not keep to the limit; a piece is at least a token.
      finish = Finish.LENGTH;
      marked = true;
    }
  }

  private Reply end() throws WireFault {
    if (taken == 0 && finish == null) {
      throw new WireFault(FaultKind.EMPTY, "a stream without a word");
    }
    Finish how = finish;
    if (how == null) {
      how = marked ? Finish.STOP : Finish.OTHER;
    }
    return new Reply(how, tokens);
  }

  private static long atLeastZero(JsonNode number) {
    return Math.max(0, number.asLong(0));
  }

  private static JsonNode parse(String text) throws WireFault {
    try {
      return JSON.readTree(text);
    } catch (JacksonException garbage) {
      throw new WireFault(FaultKind.GARBAGE, "a response that is no JSON");
    }
  }
}
