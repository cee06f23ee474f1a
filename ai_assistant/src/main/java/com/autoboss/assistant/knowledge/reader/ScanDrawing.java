package com.autoboss.assistant.knowledge.reader;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages for recognition: grey, in the resolution that recognition is made for. */
final class ScanDrawing {

  private static final double PIXELS_PER_POINT = 300 / 72.0;

  private final PDDocument document;
  private final PDFRenderer renderer;
  private final Inflation inflation = new Inflation();

  ScanDrawing(PDDocument document) {
    this.document = document;
    this.renderer = new BoundedRenderer(document, inflation);
    renderer.setSubsamplingAllowed(true);
    // Notes and stamps that somebody laid over the page are not the manual.
    renderer.setAnnotationsFilter(annotation -> false);
  }

  /** The whole page, or of a page with text nothing but its pictures. */
  Scan draw(PageContent content) throws IOException {
    int number = content.page();
    PDPage page = document.getPage(number - 1);
    inflation.check(page);
    PageFrame frame = new PageFrame(page);
    double area = frame.width() * frame.height();
    if (area < 1) {
      return Scan.NONE;
    }
    double scale = Math.min(PIXELS_PER_POINT, Math.sqrt(0.99 * Caps.PICTURE_PIXELS / area));
    BufferedImage image = renderer.renderImage(number - 1, (float) scale, ImageType.GRAY);
    byte[] grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    if (!content.needsOcr()) {
      PictureMask mask = new PictureMask(grey, image.getWidth(), scale);
      if (!mask.keep(content.legiblePictures(), content.words())) {
        return Scan.NONE;
      }
    }
    PaperWhite.make(grey);
    DrawnRules drawn = new DrawnRules(grey, image.getWidth(), 1 / scale);
    drawn.clean();
    return new Scan(image.getWidth(), image.getHeight(), grey, drawn.rules(), drawn.bars());
  }
}
