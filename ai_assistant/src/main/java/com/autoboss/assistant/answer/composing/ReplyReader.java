package com.autoboss.assistant.answer.composing;

import com.autoboss.assistant.answer.grounding.Claim;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes claims out of a reply while it arrives: each object that is complete, has a quote and a
 * text, and lies within the reply's object. A reply that breaks off loses its last claim only. Not
 * for several threads.
 */
final class ReplyReader {

  private static final int MOST_CLAIMS = 8;
  private static final int LONGEST = 20_000;
  private static final Pattern ANSWERED = Pattern.compile("\"answered\"\\s*:\\s*\"?(true|false)");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Consumer<Claim> claims;
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private int begin = -1;
  private int count;
  private boolean inString;
  private boolean escaped;

  ReplyReader(Consumer<Claim> claims) {
    this.claims = claims;
  }

  void take(String piece) {
    for (int i = 0; i < piece.length() && text.length() < LONGEST; i++) {
      char c = piece.charAt(i);
      text.append(c);
      if (inString) {
        string(c);
      } else {
        structure(c);
      }
    }
  }

  /** Forgets what was taken, unless a claim has been given away; then it returns false. */
  boolean restarted() {
    if (count > 0) {
      return false;
    }
    text.setLength(0);
    depth = 0;
    begin = -1;
    inString = false;
    escaped = false;
    return true;
  }

  /** How many claims there were so far. */
  int count() {
    return count;
  }

  /** What the model says of the evidence; null when it says nothing. */
  @Nullable Boolean answered() {
    Matcher said = ANSWERED.matcher(text);
    return said.find() ? Boolean.valueOf(said.group(1)) : null;
  }

  private void string(char c) {
    if (escaped) {
      escaped = false;
    } else if (c == '\\') {
      escaped = true;
    } else if (c == '"') {
      inString = false;
    }
  }

  private void structure(char c) {
    switch (c) {
      case '"' -> inString = true;
      case '{' -> {
        depth++;
        if (depth == 2) {
          begin = text.length() - 1;
        }
      }
      case '}' -> {
        if (depth == 2 && begin >= 0) {
          claim(text.substring(begin));
          begin = -1;
        }
        depth = Math.max(0, depth - 1);
      }
      default -> {}
    }
  }

  private void claim(String object) {
    try {
      JsonNode node = JSON.readTree(object);
      String quote = node.path("quote").asString("");
      String said = node.path("text").asString("");
      if (count < MOST_CLAIMS && !quote.isBlank() && !said.isBlank()) {
        count++;
        claims.accept(new Claim(said, quote));
      }
    } catch (JacksonException notJson) {
      // A model that cannot write JSON has said nothing.
    }
  }
}
