package com.autoboss.assistant.photos;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Photos as phones take them, made for tests. */
public final class Shots {

  /** What must not leave the phone. */
  static final String SECRET = "GPS 62.4722 N 6.1549 E";

  private Shots() {}

  /** A whole JPEG in one colour. */
  public static byte[] jpeg(Color colour) {
    return jpeg(colour, 40, 30, BufferedImage.TYPE_INT_RGB);
  }

  static byte[] grey() {
    return jpeg(Color.GRAY, 40, 30, BufferedImage.TYPE_BYTE_GRAY);
  }

  private static byte[] jpeg(Color colour, int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D pen = image.createGraphics();
    pen.setColor(colour);
    pen.fillRect(0, 0, width, height / 2);
    pen.dispose();
    try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      ImageIO.write(image, "jpeg", file);
      return file.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** With a segment of this kind that says where it was taken, and more of it after the end. */
  static byte[] telling(byte[] jpeg, int marker) {
    byte[] words = ("Exif\0\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(jpeg, 0, 2);
    file.write(0xFF);
    file.write(marker);
    file.write(0);
    file.write(words.length + 2);
    file.writeBytes(words);
    file.write(jpeg, 2, jpeg.length - 2);
    file.writeBytes(words);
    return file.toByteArray();
  }

  /** One pixel. */
  static byte[] webp() {
    return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
  }
}
