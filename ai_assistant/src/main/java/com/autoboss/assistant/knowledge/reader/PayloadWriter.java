package com.autoboss.assistant.knowledge.reader;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes what {@link PayloadReader} reads. */
final class PayloadWriter {

  private final DataOutputStream out;

  interface Item<T> {
    void write(T item) throws IOException;
  }

  PayloadWriter(DataOutputStream out) {
    this.out = out;
  }

  void number(int number) throws IOException {
    out.writeInt(number);
  }

  void flags(int flags) throws IOException {
    out.writeByte(flags);
  }

  void measure(double measure) throws IOException {
    out.writeFloat((float) measure);
  }

  void box(Box box) throws IOException {
    measure(box.x0());
    measure(box.y0());
    measure(box.x1());
    measure(box.y1());
  }

  void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  <T> void list(List<T> items, Item<T> item) throws IOException {
    out.writeInt(items.size());
    for (T each : items) {
      item.write(each);
    }
  }
}
