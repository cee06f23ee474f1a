package com.autoboss.assistant.nodes;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A connection to Redis that speaks as much of its protocol (RESP2) as two commands need. A reply
 * is flattened to the texts in it.
 */
final class RedisConnection implements AutoCloseable {

  private static final int CONNECT_MILLISECONDS = 2_000;
  private static final int MOST_BYTES = 1 << 20;

  private final Socket socket;
  private final InputStream in;

  private RedisConnection(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  /**
   * Connects and signs in.
   *
   * @param patience milliseconds that a reply may take
   */
  static RedisConnection open(RedisUrl url, int patience) throws IOException {
    Socket socket = new Socket();
    try {
      socket.connect(new InetSocketAddress(url.host(), url.port()), CONNECT_MILLISECONDS);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(patience);
      RedisConnection connection = new RedisConnection(url.encrypted() ? tls(socket, url) : socket);
      if (url.password() != null) {
        connection.ask(
            url.user() == null
                ? List.of("AUTH", url.password())
                : List.of("AUTH", url.user(), url.password()));
      }
      return connection;
    } catch (IOException failed) {
      socket.close();
      throw failed;
    }
  }

  private static Socket tls(Socket plain, RedisUrl url) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket socket = (SSLSocket) factory.createSocket(plain, url.host(), url.port(), true);
    var parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  List<String> ask(List<String> command) throws IOException {
    StringBuilder text = new StringBuilder("*" + command.size() + "\r\n");
    for (String word : command) {
      int length = word.getBytes(StandardCharsets.UTF_8).length;
      text.append('$').append(length).append("\r\n").append(word).append("\r\n");
    }
    socket.getOutputStream().write(text.toString().getBytes(StandardCharsets.UTF_8));
    return reply();
  }

  /** Waits for the next reply, asked for or not. */
  List<String> reply() throws IOException {
    List<String> texts = new ArrayList<>();
    reply(texts);
    return texts;
  }

  private void reply(List<String> texts) throws IOException {
    String line = line();
    String rest = line.isEmpty() ? "" : line.substring(1);
    switch (line.isEmpty() ? ' ' : line.charAt(0)) {
      case '+', ':' -> texts.add(rest);
      case '$' -> texts.add(bulk(number(rest)));
      case '*' -> {
        for (int left = number(rest); left > 0; left--) {
          reply(texts);
        }
      }
      case '-' -> throw new IOException("Redis refused: " + rest.replaceAll("\\s.*", ""));
      default -> throw new IOException("this is not Redis");
    }
  }

  private String bulk(int length) throws IOException {
    byte[] bytes = in.readNBytes(Math.max(0, length));
    if (bytes.length < length || (length >= 0 && !line().isEmpty())) {
      throw new EOFException("Redis hung up");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int letter = in.read(); letter != '\n'; letter = in.read()) {
      if (letter < 0 || line.length() > MOST_BYTES) {
        throw new EOFException("Redis hung up");
      }
      if (letter != '\r') {
        line.append((char) letter);
      }
    }
    return line.toString();
  }

  private static int number(String text) throws IOException {
    try {
      int number = Integer.parseInt(text);
      if (number > MOST_BYTES) {
        throw new IOException("Redis says too much");
      }
      return number;
    } catch (NumberFormatException wrong) {
      throw new IOException("this is not Redis");
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException alreadyGone) {
      // What is gone need not be closed.
    }
  }
}
