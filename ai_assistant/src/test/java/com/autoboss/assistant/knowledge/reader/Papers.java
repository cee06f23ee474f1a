package com.autoboss.assistant.knowledge.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small PDFs for tests, drawn on A4; places are points from the top left. */
public final class Papers implements AutoCloseable {

  private static final PDFont PLAIN = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);

  private final PDDocument document = new PDDocument();

  /** What is drawn on one page. */
  public interface Drawing {
    void on(Sheet sheet) throws IOException;
  }

  /** One page being drawn. */
  public static final class Sheet {

    private final PDDocument document;
    private final PDPage page;
    private final PDPageContentStream stream;

    private Sheet(PDDocument document, PDPage page, PDPageContentStream stream) {
      this.document = document;
      this.page = page;
      this.stream = stream;
    }

    public PDPageContentStream raw() {
      return stream;
    }

    public PDDocument document() {
      return document;
    }

    public PDPage page() {
      return page;
    }

    public Sheet text(double x, double y, double size, String text) throws IOException {
      return text(PLAIN, x, y, size, text);
    }

    public Sheet bold(double x, double y, double size, String text) throws IOException {
      return text(BOLD, x, y, size, text);
    }

    private Sheet text(PDFont font, double x, double y, double size, String text)
        throws IOException {
      stream.beginText();
      stream.setFont(font, (float) size);
      stream.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - y));
      stream.showText(text);
      stream.endText();
      return this;
    }

    /** A ruling line. */
    public Sheet line(double x0, double y0, double x1, double y1) throws IOException {
      float height = PDRectangle.A4.getHeight();
      stream.moveTo((float) x0, (float) (height - y0));
      stream.lineTo((float) x1, (float) (height - y1));
      stream.stroke();
      return this;
    }

    public Sheet filled(double x, double y, double width, double height, float grey)
        throws IOException {
      stream.setNonStrokingColor(grey);
      stream.addRect(
          (float) x,
          (float) (PDRectangle.A4.getHeight() - y - height),
          (float) width,
          (float) height);
      stream.fill();
      stream.setNonStrokingColor(0f);
      return this;
    }
  }

  public Papers page(Drawing drawing) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
      drawing.on(new Sheet(document, page, stream));
    }
    return this;
  }

  public PDDocument document() {
    return document;
  }

  public Path save(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    document.save(file.toFile());
    return file;
  }

  /** A file that says no more than hello. */
  static Path hello(Path folder) throws IOException {
    try (Papers papers = new Papers()) {
      return papers
          .page(sheet -> sheet.text(72, 100, 12, "The relief valve opens at 6 bar."))
          .save(Files.createTempDirectory(folder, "hello"), "hello.pdf");
    }
  }

  static Path write(Path folder, String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
