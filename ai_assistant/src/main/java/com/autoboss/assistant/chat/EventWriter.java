package com.autoboss.assistant.chat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes server-sent events (WHATWG HTML, section 9.2). */
final class EventWriter {

  private final OutputStream out;

  EventWriter(OutputStream out) {
    this.out = out;
  }

  /** Says how soon to come back after the stream broke. */
  void begin() throws IOException {
    write("retry: 1000\n\n");
  }

  /** Sends them at once. JSON holds no raw line break, so the data of each is one line. */
  void events(List<TurnEvent> events) throws IOException {
    StringBuilder text = new StringBuilder();
    for (TurnEvent event : events) {
      String name = event.type().name().toLowerCase(Locale.ROOT);
      text.append("id: ").append(event.n()).append("\nevent: ").append(name);
      text.append("\ndata: ").append(event.data()).append("\n\n");
    }
    write(text.toString());
  }

  /** Asks to come back; carries no number, so that the reader goes on where it was. */
  void reconnect() throws IOException {
    write("event: reconnect\ndata: {}\n\n");
  }

  /** A sign of life, which readers skip. */
  void heartbeat() throws IOException {
    write(": still here\n\n");
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
