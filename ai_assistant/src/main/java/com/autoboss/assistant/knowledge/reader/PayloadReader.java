package com.autoboss.assistant.knowledge.reader;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes a payload from the child apart and believes none of its counts and numbers. */
final class PayloadReader {

  /** Farther from the corner than any page of the PDF format reaches. */
  private static final double FARTHEST = 1e6;

  private static final int LONGEST_TEXT = 4_000;

  private final DataInputStream in;

  interface Item<T> {
    T read() throws IOException;
  }

  PayloadReader(byte[] payload) {
    in = new DataInputStream(new ByteArrayInputStream(payload));
  }

  int number(int lowest, int highest) throws IOException {
    int number = in.readInt();
    if (number < lowest || number > highest) {
      throw new ProtocolBreach("number %d is not in %d..%d".formatted(number, lowest, highest));
    }
    return number;
  }

  int flags() throws IOException {
    return in.readUnsignedByte();
  }

  double measure() throws IOException {
    float measure = in.readFloat();
    if (!(Math.abs(measure) <= FARTHEST)) {
      throw new ProtocolBreach("measure out of bounds");
    }
    return measure;
  }

  Box box() throws IOException {
    double x0 = measure();
    double y0 = measure();
    double x1 = measure();
    double y1 = measure();
    if (x0 > x1 || y0 > y1) {
      throw new ProtocolBreach("box inside out");
    }
    return new Box(x0, y0, x1, y1);
  }

  String text() throws IOException {
    byte[] bytes = in.readNBytes(number(0, LONGEST_TEXT));
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new ProtocolBreach("control character in text");
    }
    return text;
  }

  <T> List<T> list(int most, Item<T> item) throws IOException {
    int size = number(0, most);
    List<T> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.add(item.read());
    }
    return items;
  }

  byte[] rest() throws IOException {
    return in.readAllBytes();
  }
}
