package com.autoboss.assistant.knowledge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.knowledge.layout.Cell;
import com.autoboss.assistant.knowledge.layout.DividedPage;
import com.autoboss.assistant.knowledge.layout.DividedPassage;
import com.autoboss.assistant.knowledge.layout.Divider;
import com.autoboss.assistant.knowledge.layout.Kind;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that stand in a picture on a page with text. */
class PictureOcrTest {

  private static final String TYPED = "The weights of all three pumps stand in the table below.";

  @TempDir static Path folder;
  private static PdfReader reader;

  @BeforeAll
  static void start() {
    reader = new PdfReader(ReaderSettings.standard(folder));
  }

  @AfterAll
  static void end() {
    reader.close();
  }

  @Test
  void shouldReadTableInPictureAsRowsWithTheirHeads() throws IOException {
    DividedPage page = divided(beside(table(), false));

    assertThat(page.content().notices()).containsExactly("picture-read-by-ocr");
    assertThat(page.content().needsOcr()).isFalse();
    DividedPassage row =
        page.passages().stream()
            .filter(passage -> passage.text().startsWith("Gannet"))
            .findFirst()
            .orElseThrow();
    assertThat(row.kind()).isEqualTo(Kind.TABLE_ROW);
    assertThat(row.cells()).extracting(Cell::header).contains("Model", "Weight");
    assertThat(row.text()).contains("57 kg");
    assertThat(row.box().y0()).isBetween(300.0, 600.0);
  }

  @Test
  void shouldReadNothingTwiceThatIsTypedOverThePicture() throws IOException {
    DividedPage page = divided(beside(table(), true));

    assertThat(page.text()).containsOnlyOnce("Typed over the picture").containsOnlyOnce(TYPED);
    assertThat(page.text()).contains("57 kg");
  }

  @Test
  void shouldLeavePhotographsAlone() throws IOException {
    BufferedImage noise = new BufferedImage(500, 300, BufferedImage.TYPE_BYTE_GRAY);
    Random random = new Random(1);
    for (int y = 0; y < noise.getHeight(); y++) {
      for (int x = 0; x < noise.getWidth(); x++) {
        noise.getRaster().setSample(x, y, 0, random.nextInt(256));
      }
    }
    DividedPage page = divided(beside(noise, false));

    assertThat(page.content().notices()).isEmpty();
    assertThat(page.text().strip()).isEqualTo(TYPED);
  }

  @Test
  void shouldReadScanThatIsPackedAsJbig2() throws IOException {
    Path file = folder.resolve("jbig2.pdf");
    try (Papers papers = new Papers()) {
      papers.page(sheet -> {
        PDImageXObject scan = Jbig2.of(sheet.document(), drawn(table(), ImageType.BINARY));
        sheet.raw().drawImage(scan, 0, 0, 595, 842);
      });
      papers.document().save(file.toFile());
    }
    DividedPage page = divided(file);

    assertThat(page.content().notices()).contains("read-by-ocr");
    assertThat(page.text()).contains("Gannet").contains("57 kg");
  }

  /** A page with nothing but a table of ruling lines. */
  private static Path table() throws IOException {
    String[][] cells = {
      {"Model", "Power", "Weight"},
      {"Petrel", "2,2 kW", "20 kg"},
      {"Gannet", "4,0 kW", "57 kg"},
      {"Fulmar", "7,5 kW", "91 kg"}
    };
    try (Papers papers = new Papers()) {
      return papers
          .page(sheet -> {
            for (int row = 0; row < cells.length; row++) {
              for (int column = 0; column < 3; column++) {
                sheet.text(106 + 130 * column, 316 + 24 * row, 14, cells[row][column]);
              }
            }
            for (int row = 0; row <= cells.length; row++) {
              sheet.line(100, 300 + 24 * row, 490, 300 + 24 * row);
            }
            for (int column = 0; column <= 3; column++) {
              sheet.line(100 + 130 * column, 300, 100 + 130 * column, 396);
            }
          })
          .save(folder, "table.pdf");
    }
  }

  private static BufferedImage drawn(Path pdf, ImageType type) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFRenderer(document).renderImageWithDPI(0, 200, type);
    }
  }

  private static Path beside(Path drawing, boolean typedOver) throws IOException {
    BufferedImage page = drawn(drawing, ImageType.GRAY);
    double scale = 200 / 72.0;
    BufferedImage cut =
        page.getSubimage(
            (int) (90 * scale), (int) (290 * scale), (int) (410 * scale), (int) (160 * scale));
    return beside(cut, typedOver);
  }

  /** The picture in the middle of a page with a line of text above it. */
  private static Path beside(BufferedImage picture, boolean typedOver) throws IOException {
    try (Papers papers = new Papers()) {
      return papers
          .page(sheet -> {
            sheet.text(72, 100, 12, TYPED);
            PDImageXObject image = JPEGFactory.createFromImage(sheet.document(), picture, 0.9f);
            sheet.raw().drawImage(image, 90, 242, 410, 160);
            if (typedOver) {
              sheet.text(110, 585, 12, "Typed over the picture");
            }
          })
          .save(folder, "beside.pdf");
    }
  }

  private static DividedPage divided(Path pdf) {
    List<DividedPage> pages = new ArrayList<>();
    Divider divider = new Divider(pages::add);
    reader.read(pdf, divider);
    divider.finish();
    return pages.getFirst();
  }
}
