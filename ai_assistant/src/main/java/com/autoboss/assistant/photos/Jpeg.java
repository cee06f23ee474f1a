package com.autoboss.assistant.photos;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Reads the markers of a JPEG file (ITU-T T.81, annex B) one by one. */
final class Jpeg {

  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int JFIF = 0xE0;
  private static final int ADOBE = 0xEE;
  private static final int REMARK = 0xFE;

  /** Baseline, extended, progressive. */
  private static final Set<Integer> FRAMES = Set.of(0xC0, 0xC1, 0xC2);

  /** Huffman and quantisation tables, restart interval. */
  private static final Set<Integer> TABLES = Set.of(0xC4, 0xDB, 0xDD);

  // Each scan makes a viewer go over the whole picture again; cameras make ten.
  private static final int MOST_SCANS = 32;

  private final byte[] file;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private int at = 2;
  private int scans;
  private int width;
  private int height;
  private int colours;

  Jpeg(byte[] file) {
    this.file = file;
  }

  Picture cleaned() {
    write(0, 2);
    int marker = marker();
    while (marker != END) {
      segment(marker);
      marker = marker();
    }
    if (scans == 0) {
      throw new NotAPicture();
    }
    kept.write(0xFF);
    kept.write(END);
    return new Picture("image/jpeg", width, height, kept.toByteArray());
  }

  boolean isGrey() {
    cleaned();
    return colours == 1;
  }

  /** The next marker; it stands at {@code at - 2}. */
  private int marker() {
    if (unsigned(at) != 0xFF) {
      throw new NotAPicture();
    }
    while (unsigned(at) == 0xFF) {
      at++;
    }
    return unsigned(at++);
  }

  private void segment(int marker) {
    int length = unsigned(at) << 8 | unsigned(at + 1);
    int begin = at;
    at += length;
    if (length < 2 || at > file.length) {
      throw new NotAPicture();
    }
    if (FRAMES.contains(marker)) {
      frame(begin, length);
    } else if (!TABLES.contains(marker) && marker != SCAN && !isAside(marker)) {
      throw new NotAPicture();
    }
    if (!isAside(marker) || isNeeded(marker, begin, length)) {
      kept.write(0xFF);
      kept.write(marker);
      write(begin, at);
    }
    if (marker == SCAN) {
      scan();
    }
  }

  private void frame(int begin, int length) {
    if (width != 0 || length < 11 || unsigned(begin + 2) != 8) {
      throw new NotAPicture();
    }
    height = unsigned(begin + 3) << 8 | unsigned(begin + 4);
    width = unsigned(begin + 5) << 8 | unsigned(begin + 6);
    colours = unsigned(begin + 7);
    if (colours != 1 && colours != 3) {
      throw new NotAPicture();
    }
  }

  /** The picture's own data, up to the next marker that is none of restarting. */
  private void scan() {
    if (width == 0 || ++scans > MOST_SCANS) {
      throw new NotAPicture();
    }
    int begin = at;
    while (unsigned(at) != 0xFF || isData(unsigned(at + 1))) {
      at++;
    }
    write(begin, at);
  }

  private static boolean isData(int afterFf) {
    return afterFf == 0 || (afterFf >= 0xD0 && afterFf < START);
  }

  private static boolean isAside(int marker) {
    return (marker >= JFIF && marker <= 0xEF) || marker == REMARK;
  }

  /** Of what stands aside, a viewer needs the shape of pixels and the kind of colours alone. */
  private boolean isNeeded(int marker, int begin, int length) {
    return (marker == JFIF && length == 16 && begins(begin + 2, "JFIF\0"))
        || (marker == ADOBE && length == 14 && begins(begin + 2, "Adobe"));
  }

  private boolean begins(int from, String word) {
    byte[] letters = word.getBytes(StandardCharsets.US_ASCII);
    return Arrays.equals(file, from, from + letters.length, letters, 0, letters.length);
  }

  private void write(int from, int to) {
    kept.write(file, from, to - from);
  }

  private int unsigned(int index) {
    if (index >= file.length) {
      throw new NotAPicture();
    }
    return file[index] & 0xFF;
  }
}
