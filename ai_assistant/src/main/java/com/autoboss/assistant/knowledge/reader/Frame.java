package com.autoboss.assistant.knowledge.reader;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.stream.Stream;

/**
 * One message between the service and its child: a type, a length, a payload. The service reads
 * every frame as if an attacker had written it.
 *
 * @param payload not longer than {@link #LONGEST}
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one message, never compared
record Frame(Type type, byte[] payload) {

  /** What a page with as many words as are allowed, or a large picture, needs at most. */
  static final int LONGEST = 32 << 20;

  enum Type {
    /** To the child: the length of a file; its bytes follow outside of frames. */
    OPEN('o'),
    /** To the child: hand over the pages from this one on; whether with pictures to recognise. */
    READ('r'),
    /** To the child: draw this page. */
    DRAW('d'),
    /** From the child, first of all: the gaps in its confinement. */
    HELLO('H'),
    /** From the child: the facts of the opened manual. */
    OPENED('O'),
    /** From the child: a page. */
    PAGE('P'),
    /** From the child, after a page without its words: its picture, and the reading rests. */
    SCAN('S'),
    /** From the child: all pages were sent. */
    DONE('D'),
    /** From the child: the picture of a page. */
    PICTURE('I'),
    /** From the child: the name of a reason. */
    REFUSED('X');

    private final char code;

    Type(char code) {
      this.code = code;
    }

    private static Type of(int code) throws ProtocolBreach {
      return Stream.of(values())
          .filter(type -> type.code == code)
          .findFirst()
          .orElseThrow(() -> new ProtocolBreach("no frame has the type " + code));
    }
  }

  interface Content {
    void writeTo(DataOutputStream out) throws IOException;
  }

  static Frame of(Type type, Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.writeTo(new DataOutputStream(bytes));
    return new Frame(type, bytes.toByteArray());
  }

  static Frame of(Type type, int number) throws IOException {
    return of(type, out -> out.writeInt(number));
  }

  static Frame refusal(Reason reason) throws IOException {
    return of(Type.REFUSED, out -> new PayloadWriter(out).text(reason.name()));
  }

  void writeTo(DataOutputStream out) throws IOException {
    out.writeByte(type.code);
    out.writeInt(payload.length);
    out.write(payload);
    out.flush();
  }

  static Frame readFrom(DataInputStream in) throws IOException {
    Type type = Type.of(in.readUnsignedByte());
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new ProtocolBreach("frame of %d bytes".formatted(length));
    }
    byte[] payload = in.readNBytes(length);
    if (payload.length < length) {
      throw new EOFException("frame cut off");
    }
    return new Frame(type, payload);
  }
}
