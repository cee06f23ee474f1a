package com.autoboss.assistant.chat.transcript;

import com.autoboss.assistant.photos.Picture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Writes lines onto pages of a PDF, in the script of any of our languages. */
final class Paper implements AutoCloseable {

  private static final String FONT = "/fonts/DejaVuSans.ttf";
  private static final int MISSING = '□';
  private static final float MARGIN = 56;
  private static final float LEADING = 1.35f;
  private static final float LARGEST_PHOTO = 240;
  private static final float GAP = 6;
  private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

  private final boolean fromRightToLeft;
  private final PDDocument document = new PDDocument();
  private final PDType0Font font;
  private final CmapLookup glyphs;
  private PDPageContentStream page;
  private float y;

  private Paper(boolean fromRightToLeft) throws IOException {
    this.fromRightToLeft = fromRightToLeft;
    TrueTypeFont letters =
        new TTFParser().parse(new RandomAccessReadBuffer(Paper.class.getResourceAsStream(FONT)));
    this.font = PDType0Font.load(document, letters, true);
    this.glyphs = letters.getUnicodeCmapLookup();
    this.page = nextPage();
  }

  /** Returns the PDF. */
  static byte[] of(List<Line> lines, boolean fromRightToLeft, Function<UUID, Picture> photos)
      throws IOException {
    try (Paper paper = new Paper(fromRightToLeft)) {
      for (Line line : lines) {
        paper.write(line);
        if (line.photo() != null) {
          paper.show(photos.apply(line.photo()));
        }
      }
      paper.page.close();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      paper.document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private void write(Line line) throws IOException {
    y -= line.kind().before();
    for (String row : wrapped(line)) {
      if (y - line.kind().size() < MARGIN) {
        page.close();
        page = nextPage();
      }
      y -= line.kind().size() * LEADING;
      draw(row, line.kind(), Visual.beginsAtTheRight(line.text(), fromRightToLeft));
    }
  }

  /** As it is: its bytes are laid into the paper and not decoded here. Only JPEG can be. */
  private void show(Picture photo) throws IOException {
    PDColorSpace colours = photo.isGrey() ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE;
    if (!photo.type().equals("image/jpeg")) {
      return;
    }
    float scale =
        Math.min(1, Math.min(LARGEST_PHOTO / photo.width(), LARGEST_PHOTO / photo.height()));
    float high = photo.height() * scale;
    if (y - high < MARGIN) {
      page.close();
      page = nextPage();
    }
    y -= high + GAP;
    ByteArrayInputStream bytes = new ByteArrayInputStream(photo.bytes());
    page.drawImage(
        new PDImageXObject(
            document, bytes, COSName.DCT_DECODE, photo.width(), photo.height(), 8, colours),
        fromRightToLeft ? MARGIN + WIDTH - photo.width() * scale : MARGIN,
        y,
        photo.width() * scale,
        high);
  }

  private void draw(String row, Line.Kind kind, boolean right) throws IOException {
    float start =
        right ? MARGIN + WIDTH - kind.indent() - width(row, kind.size()) : MARGIN + kind.indent();
    page.beginText();
    page.setFont(font, kind.size());
    page.newLineAtOffset(start, y);
    page.showText(Visual.line(row, right));
    page.endText();
  }

  /** In rows that fit, each shaped, in the order of reading. */
  private List<String> wrapped(Line line) throws IOException {
    float room = WIDTH - line.kind().indent();
    List<String> rows = new ArrayList<>();
    String row = "";
    for (String word : ArabicLetters.shaped(drawable(line.text())).split(" ", -1)) {
      String longer = row.isEmpty() ? word : row + " " + word;
      if (width(longer, line.kind().size()) <= room) {
        row = longer;
      } else {
        rows.add(row);
        row = word;
        while (width(row, line.kind().size()) > room) {
          int cut = fitting(row, line.kind().size(), room);
          rows.add(row.substring(0, cut));
          row = row.substring(cut);
        }
      }
    }
    rows.add(row);
    return rows.stream().filter(each -> !each.isEmpty()).toList();
  }

  private int fitting(String word, int size, float room) throws IOException {
    int cut = word.offsetByCodePoints(0, 1);
    while (width(word.substring(0, word.offsetByCodePoints(cut, 1)), size) <= room) {
      cut = word.offsetByCodePoints(cut, 1);
    }
    return cut;
  }

  private float width(String row, int size) throws IOException {
    return font.getStringWidth(Visual.withoutMarks(row)) / 1000 * size;
  }

  /** What the font does not have is drawn as a box, and control characters not at all. */
  private String drawable(String text) {
    StringBuilder drawable = new StringBuilder();
    text.codePoints()
        .map(code -> Character.isWhitespace(code) ? ' ' : code)
        .filter(code -> Visual.isMark(code) || !isUnseen(code))
        .map(code -> Visual.isMark(code) || glyphs.getGlyphId(code) != 0 ? code : MISSING)
        .forEach(drawable::appendCodePoint);
    return drawable.toString();
  }

  private static boolean isUnseen(int code) {
    return Character.getType(code) == Character.FORMAT || Character.isISOControl(code);
  }

  private PDPageContentStream nextPage() throws IOException {
    PDPage next = new PDPage(PDRectangle.A4);
    document.addPage(next);
    y = PDRectangle.A4.getHeight() - MARGIN;
    return new PDPageContentStream(document, next);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
