package com.autoboss.assistant.knowledge.reader;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws within the caps: endless pages are refused, pictures too large to unpack are left out. */
final class BoundedRenderer extends PDFRenderer {

  private final Inflation inflation;

  BoundedRenderer(PDDocument document, Inflation inflation) {
    super(document);
    this.inflation = inflation;
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new BoundedDrawer(parameters, inflation);
  }
}
