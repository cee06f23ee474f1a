package com.autoboss.assistant.knowledge.reader;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Black and white pictures in JBIG2, as office scanners pack them: a page of one region, coded like
 * a fax.
 */
final class Jbig2 {

  private static final int PAGE = 48;
  private static final int REGION = 38;
  private static final int LIKE_A_FAX = 1;

  private Jbig2() {}

  static PDImageXObject of(PDDocument document, BufferedImage picture) throws IOException {
    int width = picture.getWidth();
    int height = picture.getHeight();
    byte[] fax =
        CCITTFactory.createFromImage(document, picture)
            .getCOSObject()
            .createRawInputStream()
            .readAllBytes();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    segment(out, 0, PAGE, 19);
    size(out, width, height);
    out.write(new byte[11]);
    segment(out, 1, REGION, 18 + fax.length);
    size(out, width, height);
    out.write(new byte[9]);
    out.writeByte(LIKE_A_FAX);
    out.write(fax);
    return new PDImageXObject(
        document,
        new ByteArrayInputStream(bytes.toByteArray()),
        COSName.JBIG2_DECODE,
        width,
        height,
        1,
        PDDeviceGray.INSTANCE);
  }

  private static void segment(DataOutputStream out, int number, int type, int length)
      throws IOException {
    out.writeInt(number);
    out.writeByte(type);
    out.writeByte(0);
    out.writeByte(1);
    out.writeInt(length);
  }

  private static void size(DataOutputStream out, int width, int height) throws IOException {
    out.writeInt(width);
    out.writeInt(height);
  }
}
