package com.autoboss.assistant.chat;

import com.autoboss.assistant.Http;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of a turn as the bytes that came, one block each; comments and hints left out. */
final class StreamBlocks {

  private StreamBlocks() {}

  /**
   * Reads so many events after this one, or up to the end of the stream, and hangs up.
   *
   * @param seen number of the last event that the reader has
   */
  static List<byte[]> read(Http http, String turn, int seen, int most) throws IOException {
    List<byte[]> events = new ArrayList<>();
    try (InputStream stream =
        http.stream(turn + "/events", "Last-Event-ID", Integer.toString(seen))) {
      byte[] block = most == 0 ? null : next(stream);
      while (block != null) {
        if (block[0] == 'i') {
          events.add(block);
        }
        block = events.size() == most ? null : next(stream);
      }
    }
    return events;
  }

  static boolean isLast(byte[] event) {
    String type = new String(event, StandardCharsets.UTF_8);
    return type.contains("\nevent: done\n") || type.contains("\nevent: refused\n");
  }

  /** All of them behind each other. */
  static byte[] joined(List<byte[]> events) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    events.forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static byte @Nullable [] next(InputStream stream) throws IOException {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    int before = 0;
    for (int letter = stream.read(); letter >= 0; letter = stream.read()) {
      block.write(letter);
      if (letter == '\n' && before == '\n') {
        return block.toByteArray();
      }
      before = letter;
    }
    return null;
  }
}
