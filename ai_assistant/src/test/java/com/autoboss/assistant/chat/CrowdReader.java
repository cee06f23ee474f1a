package com.autoboss.assistant.chat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/**
 * One of very many readers of streams: keeps nothing but the number of the last event, and hands on
 * when each statement was due.
 */
final class CrowdReader implements AutoCloseable {

  private static final int LONGEST_LINE = 16_384;

  final SocketChannel channel;
  private final LongConsumer due;
  private final byte[] line = new byte[LONGEST_LINE];
  private int length;
  private int seen;
  private int gaps;
  private String type = "";

  private CrowdReader(SocketChannel channel, LongConsumer due) {
    this.channel = channel;
    this.due = due;
  }

  /** Asks in HTTP/1.0, so that the answer comes without frames. */
  static CrowdReader open(int port, String token, String path, LongConsumer due)
      throws IOException {
    SocketChannel channel =
        SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    String request =
        "GET %s HTTP/1.0\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
            .formatted(path, token);
    channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
    channel.configureBlocking(false);
    return new CrowdReader(channel, due);
  }

  /** Takes what has come; returns false when the stream has ended. */
  boolean take(ByteBuffer buffer) throws IOException {
    buffer.clear();
    boolean open = channel.read(buffer) >= 0;
    buffer.flip();
    while (buffer.hasRemaining()) {
      byte letter = buffer.get();
      if (letter == '\n') {
        line();
        length = 0;
      } else if (letter != '\r' && length < LONGEST_LINE) {
        line[length++] = letter;
      }
    }
    return open;
  }

  /** How many events came out of order or not at all. */
  int gaps() {
    return gaps;
  }

  int seen() {
    return seen;
  }

  /** The last event's. */
  String type() {
    return type;
  }

  private void line() {
    if (length > 4 && line[0] == 'i' && line[1] == 'd') {
      int id = (int) number(4);
      gaps += id == seen + 1 ? 0 : 1;
      seen = id;
    } else if (length > 7 && line[0] == 'e' && line[1] == 'v') {
      type = new String(line, 7, length - 7, StandardCharsets.US_ASCII);
    } else if (length > 6 && line[0] == 'd' && type.equals("statement")) {
      due.accept(number(text()));
    }
  }

  /** Where the number behind {@code "due } begins. */
  private int text() {
    int at = 0;
    while (line[at] != 'd' || line[at + 1] != 'u' || line[at + 2] != 'e' || line[at + 3] != ' ') {
      at++;
    }
    return at + 4;
  }

  private long number(int from) {
    long number = 0;
    for (int at = from; at < length && line[at] >= '0' && line[at] <= '9'; at++) {
      number = number * 10 + line[at] - '0';
    }
    return number;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
