package com.autoboss.assistant.knowledge.reader;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Manuals as a scanner would hand them over: pictures of pages, the same ones every time. */
public final class Scanned {

  private static final int DOTS_PER_INCH = 200;

  /**
   * How a page comes out of the scanner.
   *
   * @param degrees by which the sheet lay askew
   * @param noise how far a grey value may be off, of 255
   */
  public record Scanner(double degrees, int noise) {
    public static final Scanner CLEAN = new Scanner(0, 0);
    public static final Scanner OFFICE = new Scanner(0.3, 24);
  }

  private Scanned() {}

  /**
   * Scans pages of a manual.
   *
   * @param pages counted from 1
   */
  public static Path of(Path pdf, Scanner scanner, Path target, int... pages) throws IOException {
    try (PDDocument from = Loader.loadPDF(pdf.toFile());
        PDDocument to = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(from);
      for (int page : pages) {
        BufferedImage seen = renderer.renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.GRAY);
        add(to, laid(seen, scanner));
      }
      to.save(target.toFile());
    }
    return target;
  }

  private static BufferedImage laid(BufferedImage seen, Scanner scanner) {
    BufferedImage scan =
        new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D glass = scan.createGraphics();
    glass.setColor(Color.WHITE);
    glass.fillRect(0, 0, scan.getWidth(), scan.getHeight());
    glass.rotate(Math.toRadians(scanner.degrees), scan.getWidth() / 2.0, scan.getHeight() / 2.0);
    glass.drawImage(seen, 0, 0, null);
    glass.dispose();
    Random random = new Random(1);
    if (scanner.noise > 0) {
      for (int y = 0; y < scan.getHeight(); y++) {
        for (int x = 0; x < scan.getWidth(); x++) {
          int grey = scan.getRaster().getSample(x, y, 0);
          int off = random.nextInt(2 * scanner.noise + 1) - scanner.noise;
          scan.getRaster().setSample(x, y, 0, Math.clamp(grey + off, 0, 255));
        }
      }
    }
    return scan;
  }

  private static void add(PDDocument to, BufferedImage scan) throws IOException {
    float width = scan.getWidth() * 72f / DOTS_PER_INCH;
    float height = scan.getHeight() * 72f / DOTS_PER_INCH;
    PDPage page = new PDPage(new PDRectangle(width, height));
    to.addPage(page);
    PDImageXObject image = JPEGFactory.createFromImage(to, scan, 0.85f);
    try (PDPageContentStream stream = new PDPageContentStream(to, page)) {
      stream.drawImage(image, 0, 0, width, height);
    }
  }
}
