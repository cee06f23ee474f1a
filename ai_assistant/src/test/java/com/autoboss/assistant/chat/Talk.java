package com.autoboss.assistant.chat;

import com.autoboss.assistant.Http;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A conversation as a client holds it. */
record Talk(Http http, String path) {

  static Talk begin(Http http) {
    Http.Answer begun = http.post("/api/v1/conversations", "{}");
    return new Talk(http, "/api/v1/conversations/" + begun.json().get("id").asString());
  }

  /** Sends without waiting and returns the turn's path. */
  String ask(String text) {
    Http.Answer accepted = http.post(path + "/turns", "{\"text\": \"" + text + "\"}");
    return path + "/turns/" + accepted.json().get("n").asInt();
  }

  /** Sends and waits for the end. */
  Http.Answer askAndWait(String text) {
    return http.post(path + "/turns?wait=true", "{\"text\": \"" + text + "\"}");
  }

  /** Reads the stream to its end. */
  List<Event> events(String turn, String... headers) {
    try (InputStream stream = http.stream(turn + "/events", headers)) {
      return read(stream, Integer.MAX_VALUE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Reads so many events, or up to the end of the stream. */
  static List<Event> read(InputStream stream, int most) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    List<Event> events = new ArrayList<>();
    String id = null;
    String type = null;
    String line = most == 0 ? null : lines.readLine();
    while (line != null) {
      if (line.startsWith("id: ")) {
        id = line.substring(4);
      } else if (line.startsWith("event: ")) {
        type = line.substring(7);
      } else if (line.startsWith("data: ")) {
        events.add(new Event(id, String.valueOf(type), line.substring(6)));
        id = null;
      }
      line = events.size() == most ? null : lines.readLine();
    }
    return events;
  }

  /** One event as it came. */
  record Event(@Nullable String id, String type, String data) {}
}
