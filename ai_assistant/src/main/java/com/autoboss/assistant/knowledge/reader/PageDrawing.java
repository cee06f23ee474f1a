package com.autoboss.assistant.knowledge.reader;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages as pictures. */
final class PageDrawing {

  /** Type stays sharp, photographs stay small. */
  private static final float JPEG_QUALITY = 0.8f;

  private final PDDocument document;
  private final PDFRenderer renderer;
  private final Inflation inflation = new Inflation();

  PageDrawing(PDDocument document) {
    this.document = document;
    this.renderer = new BoundedRenderer(document, inflation);
    renderer.setSubsamplingAllowed(true);
  }

  PagePicture draw(int number, int width) throws IOException {
    PDPage page = document.getPage(number - 1);
    inflation.check(page);
    PageFrame frame = new PageFrame(page);
    double scale = width / frame.width();
    if (frame.width() <= 0 || scale * frame.height() * width > Caps.PICTURE_PIXELS) {
      throw new Refused(Reason.TOO_COMPLEX);
    }
    BufferedImage image = renderer.renderImage(number - 1, (float) scale, ImageType.RGB);
    byte[] png = png(image);
    byte[] jpeg = jpeg(image);
    return jpeg.length < png.length
        ? new PagePicture(jpeg, "image/jpeg", image.getWidth(), image.getHeight())
        : new PagePicture(png, "image/png", image.getWidth(), image.getHeight());
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (OutputStream out = bytes;
        ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(JPEG_QUALITY);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
