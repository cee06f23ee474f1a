package com.autoboss.assistant.refusal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads so many bytes and refuses the rest with {@code too-large}. */
final class LimitedStream extends FilterInputStream {

  private int left;

  LimitedStream(InputStream body, int most) {
    super(body);
    this.left = most;
  }

  static Invalid tooLarge() {
    return new Invalid("too-large", "a request of this kind has at most one megabyte");
  }

  @Override
  public int read() throws IOException {
    return counted(super.read(), 1);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    return counted(read, read);
  }

  private int counted(int result, int bytes) {
    if (result >= 0) {
      left -= bytes;
    }
    if (left < 0) {
      throw tooLarge();
    }
    return result;
  }
}
