package com.autoboss.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.Talk.Event;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A phone that takes nothing for a while, beside one that takes all. */
@ChatTest
class SlowReaderTest {

  private static final int LITTLE_ROOM = 4_096;

  @Autowired private RunningService service;

  @Test
  void shouldHoldUpNeitherTheTurnNorAQuickReaderAndMissNothing() throws IOException {
    Talk talk = Talk.begin(service.as(Role.OPERATOR));
    String turn = talk.ask("flood");
    try (Socket slow = open(talk, turn + "/events")) {
      List<Event> quick = talk.events(turn);

      assertThat(quick.getLast().type()).isEqualTo("refused");
      assertThat(talk.http().get(turn).json().get("state").asString()).isEqualTo("REFUSED");
      assertThat(Talk.read(slow.getInputStream(), Integer.MAX_VALUE)).isEqualTo(quick);
    }
  }

  /** Asks for the stream and takes nothing of it yet; much more than the sockets hold will come. */
  private static Socket open(Talk talk, String path) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(LITTLE_ROOM);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), talk.http().port()));
    String request =
        "GET %s HTTP/1.0\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
            .formatted(path, talk.http().token());
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }
}
