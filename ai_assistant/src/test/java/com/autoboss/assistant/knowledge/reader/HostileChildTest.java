package com.autoboss.assistant.knowledge.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever a child sends, the service gets a checked record or an IOException. */
class HostileChildTest {

  private static final PageContent PAGE =
      new PageContent(
          3,
          595,
          842,
          List.of(new Word("Öl", new Box(1, 2, 3, 4), 9, true, false, true, 90)),
          List.of(new Rule(new Box(0, 1, 100, 1.5))),
          List.of(new Box(5, 5, 9, 9)),
          List.of(new Figure(new Box(7, 7, 8, 8))),
          true,
          List.of("no-text"));

  @Test
  void shouldCarryPageUnchanged() throws IOException {
    Frame frame = Frame.of(Frame.Type.PAGE, out -> Payloads.write(out, PAGE));

    assertThat(Payloads.readPage(frame.payload())).isEqualTo(PAGE);
  }

  @Property(tries = 300)
  void shouldRefuseRandomPayloads(@ForAll byte[] payload) {
    assertOnlyIoExceptions(payload);
  }

  @Property(tries = 500)
  void shouldSurviveAnyChangedByte(@ForAll @IntRange(max = 200) int at, @ForAll byte value)
      throws IOException {
    byte[] payload = Frame.of(Frame.Type.PAGE, out -> Payloads.write(out, PAGE)).payload();
    payload[at % payload.length] = value;
    assertOnlyIoExceptions(payload);
  }

  @Test
  void shouldRefuseFrameLongerThanAllowed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeByte('P');
    out.writeInt(Integer.MAX_VALUE);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));

    assertThatExceptionOfType(ProtocolBreach.class).isThrownBy(() -> Frame.readFrom(in));
  }

  @Test
  void shouldRefuseWordWithWhiteSpace() throws IOException {
    PageContent page =
        new PageContent(
            1,
            9,
            9,
            List.of(new Word("two words", new Box(1, 1, 2, 2), 9, false, false, false, 0)),
            List.of(),
            List.of(),
            List.of(),
            false,
            List.of());
    Frame frame = Frame.of(Frame.Type.PAGE, out -> Payloads.write(out, page));

    assertThatExceptionOfType(ProtocolBreach.class)
        .isThrownBy(() -> Payloads.readPage(frame.payload()));
  }

  private static void assertOnlyIoExceptions(byte[] payload) {
    try {
      PageContent page = Payloads.readPage(payload);
      assertThat(page.words()).allMatch(word -> !word.text().isEmpty());
    } catch (IOException expected) {
      assertThat(expected).isInstanceOf(IOException.class);
    }
  }
}
