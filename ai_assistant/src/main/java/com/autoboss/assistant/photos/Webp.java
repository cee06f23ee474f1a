package com.autoboss.assistant.photos;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads the chunks of a WebP file (RFC 9649) one by one. Moving pictures are refused. */
final class Webp {

  private static final int HEAD = 12;
  private static final int HAS_ALPHA = 0x10;
  private static final int START_OF_FRAME = 0x2A019D;

  private final ByteBuffer file;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private int width;
  private int height;
  private boolean isExtended;
  private boolean hasPicture;

  Webp(byte[] file) {
    this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  static boolean is(byte[] file) {
    return file.length > HEAD + 8 && word(file, 0).equals("RIFF") && word(file, 8).equals("WEBP");
  }

  Picture cleaned() {
    long end = Math.min(file.limit(), 8 + Integer.toUnsignedLong(file.getInt(4)));
    int at = HEAD;
    while (at + 8 <= end) {
      long length = Integer.toUnsignedLong(file.getInt(at + 4));
      if (at + 8 + length > end) {
        throw new NotAPicture();
      }
      chunk(word(file.array(), at), at + 8, (int) length);
      at += 8 + (int) (length + (length & 1));
    }
    if (!hasPicture) {
      throw new NotAPicture();
    }
    return new Picture("image/webp", width, height, whole());
  }

  private void chunk(String name, int begin, int length) {
    switch (name) {
      case "VP8X" -> extended(begin, length);
      case "VP8 " -> lossy(begin, length);
      case "VP8L" -> lossless(begin, length);
      case "ALPH" -> keep(name, begin, length);
      case "ANIM", "ANMF" -> throw new NotAPicture();
      default -> {
        // Metadata, colour profiles, and what nobody knows.
      }
    }
  }

  /** Says how large the canvas is; its promises of metadata are taken back. */
  private void extended(int begin, int length) {
    if (isExtended || hasPicture || length < 10) {
      throw new NotAPicture();
    }
    isExtended = true;
    width = 1 + (file.getInt(begin + 4) & 0xFFFFFF);
    height = 1 + (file.getInt(begin + 6) >>> 8);
    byte[] promises = new byte[10];
    file.get(begin, promises);
    promises[0] &= HAS_ALPHA;
    keep("VP8X", promises);
  }

  private void lossy(int begin, int length) {
    if (length < 10 || (file.getInt(begin + 3) & 0xFFFFFF) != START_OF_FRAME) {
      throw new NotAPicture();
    }
    picture(file.getShort(begin + 6) & 0x3FFF, file.getShort(begin + 8) & 0x3FFF);
    keep("VP8 ", begin, length);
  }

  private void lossless(int begin, int length) {
    if (length < 5 || file.get(begin) != 0x2F) {
      throw new NotAPicture();
    }
    int sizes = file.getInt(begin + 1);
    picture(1 + (sizes & 0x3FFF), 1 + (sizes >>> 14 & 0x3FFF));
    keep("VP8L", begin, length);
  }

  private void picture(int wide, int high) {
    if (hasPicture || (isExtended && (wide != width || high != height))) {
      throw new NotAPicture();
    }
    hasPicture = true;
    width = wide;
    height = high;
  }

  private void keep(String name, int begin, int length) {
    byte[] content = new byte[length];
    file.get(begin, content);
    keep(name, content);
  }

  private void keep(String name, byte[] content) {
    kept.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
    kept.writeBytes(number(content.length));
    kept.writeBytes(content);
    if (content.length % 2 == 1) {
      kept.write(0);
    }
  }

  private byte[] whole() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes("RIFF".getBytes(StandardCharsets.US_ASCII));
    whole.writeBytes(number(4 + kept.size()));
    whole.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
    whole.writeBytes(kept.toByteArray());
    return whole.toByteArray();
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
  }

  private static String word(byte[] file, int at) {
    return new String(file, at, 4, StandardCharsets.ISO_8859_1);
  }
}
