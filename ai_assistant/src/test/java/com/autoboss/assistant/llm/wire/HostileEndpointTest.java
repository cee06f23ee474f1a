package com.autoboss.assistant.llm.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes come back: a reply, or a fault of a known kind. */
class HostileEndpointTest {

  private static final String GOOD =
      """
      data: {"choices":[{"delta":{"role":"assistant","content":"Close "}}]}

      : still here
      data: {"choices":[{"delta":{"content":"it."},"finish_reason":"stop"}]}

      data: {"choices":[],"usage":{"prompt_tokens":5,"completion_tokens":2,"prompt_tokens_details":{"cached_tokens":4}}}

      data: [DONE]

      """;

  private final AtomicReference<byte[]> body = new AtomicReference<>(new byte[0]);
  private final StringBuilder said = new StringBuilder();
  private HttpServer server = server();

  @BeforeEach
  void start() {
    server.createContext(
        "/v1/chat/completions",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(body.get());
          exchange.close();
        });
    server.createContext(
        "/elsewhere",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/stolen");
          exchange.sendResponseHeaders(307, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void shouldReadAStreamWithCommentsAndUsage() throws Exception {
    Reply reply = ask(GOOD.getBytes(StandardCharsets.UTF_8));

    assertThat(said).hasToString("Close it.");
    assertThat(reply).isEqualTo(new Reply(Reply.Finish.STOP, new Tokens(5, 4, 2)));
  }

  @Test
  void shouldReadJsonAlthoughAStreamWasAskedFor() throws Exception {
    String whole =
        "{\n \"choices\": [{\"message\": {\"content\": \"Close it.\"}, \"finish_reason\": \"stop\"}]\n}";

    assertThat(ask(whole.getBytes(StandardCharsets.UTF_8)).finish()).isEqualTo(Reply.Finish.STOP);
    assertThat(said).hasToString("Close it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data: null\n\n",
        "data: []\n\n",
        "data: 7\n\n",
        "data:\n\n",
        "data: {\"choices\":{}}\n\n",
        "data: {\"choices\":[null]}\n\n",
        "data: {\"choices\":[{\"delta\":{\"content\":{\"a\":[]}}}]}\n\n",
        "data: {\"choices\":[{\"delta\":{\"content\":[\"a\"]}}]}\n\n",
        "data: {\"error\":{\"message\":\"out of memory\"}}\n\n",
        "data: {\"usage\":{\"completion_tokens\":1e400,\"prompt_tokens\":-3}}\n\n",
        "<html>502</html>",
        "\u0000\u0001"
      })
  void shouldCallNoneOfTheseAReply(String hostile) {
    assertThatThrownBy(() -> ask(hostile.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(WireFault.class);
    assertThat(said).isEmpty();
  }

  @Test
  void shouldMakeAReplyOrAKnownFaultOfWhateverComes() throws Exception {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    SplittableRandom chance = new SplittableRandom(seed);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
      for (int hits = chance.nextInt(1, 12); hits > 0; hits--) {
        bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
      }
      try {
        assertThat(ask(bytes).finish()).isNotNull();
      } catch (WireFault known) {
        assertThat(known.kind()).isIn(List.of(FaultKind.values()));
      }
    }
  }

  @Test
  void shouldEndAStreamOfOneEndlessLine() {
    byte[] endless = new byte[5_000_000];
    Arrays.fill(endless, (byte) 'x');

    assertThatThrownBy(() -> ask(endless)).isInstanceOf(WireFault.class);
  }

  @Test
  void shouldNotCarryTheKeyToWhereARedirectPoints() {
    ChatClient client = client("/elsewhere");

    assertThatThrownBy(() -> client.ask(question(), client.way(), said::append))
        .isInstanceOfSatisfying(
            WireFault.class, fault -> assertThat(fault.kind()).isEqualTo(FaultKind.REJECTED));
  }

  private Reply ask(byte[] response) throws InterruptedException, WireFault {
    said.setLength(0);
    body.set(response);
    ChatClient client = client("/v1");
    return client.ask(question(), client.way(), said::append);
  }

  private ChatClient client(String path) {
    URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    return new ChatClient(
        new Endpoint(base, KeySource.fixed("key")),
        new ChatClient.Manner(null, Duration.ofSeconds(5), 0));
  }

  private static Ask question() {
    return new Ask("model", "Answer.", "Which valve?", null, 100, Duration.ofSeconds(10));
  }

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
