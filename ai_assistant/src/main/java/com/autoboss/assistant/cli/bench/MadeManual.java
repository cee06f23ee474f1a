package com.autoboss.assistant.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A manual of any length: the sentences of the sample manuals in another order and with other
 * numbers, set as a heading, paragraphs, a list and a table with ruling lines on every page.
 */
final class MadeManual {

  private static final PDType1Font PLAIN = new PDType1Font(FontName.HELVETICA);
  private static final PDType1Font BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
  private static final float LEFT = 60;
  private static final float SIZE = 10;
  private static final float LINE = 13;
  private static final int LONGEST = 85;
  private static final int ROWS = 8;
  private static final int COLUMNS = 3;
  private static final float COLUMN = 150;

  private final Random random;
  private final List<String> sentences;

  MadeManual(long seed) throws IOException {
    random = new Random(seed);
    sentences = sentences();
  }

  Path save(Path file, int pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int number = 1; number <= pages; number++) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
          fill(stream, number);
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  private void fill(PDPageContentStream stream, int number) throws IOException {
    float y = 790;
    text(stream, BOLD, 14, LEFT, y, number + " " + cut(sentence(), 40));
    y -= 2 * LINE;
    for (int paragraph = 0; paragraph < 5; paragraph++) {
      y = paragraph(stream, LEFT, y, sentence() + " " + sentence() + " " + sentence()) - LINE;
    }
    for (int item = 0; item < 4; item++) {
      text(stream, PLAIN, SIZE, LEFT, y, "•");
      y = paragraph(stream, LEFT + 14, y, sentence());
    }
    table(stream, y - LINE);
  }

  private void table(PDPageContentStream stream, float top) throws IOException {
    for (int row = 0; row <= ROWS; row++) {
      line(stream, LEFT, top - row * LINE, LEFT + COLUMNS * COLUMN, top - row * LINE);
      for (int column = 0; row < ROWS && column < COLUMNS; column++) {
        String cell = row == 0 ? "Column " + (char) ('A' + column) : cut(sentence(), 24);
        float y = top - row * LINE - 10;
        text(stream, row == 0 ? BOLD : PLAIN, 9, LEFT + column * COLUMN + 3, y, cell);
      }
    }
    for (int column = 0; column <= COLUMNS; column++) {
      line(stream, LEFT + column * COLUMN, top, LEFT + column * COLUMN, top - ROWS * LINE);
    }
  }

  private static void line(PDPageContentStream stream, float x0, float y0, float x1, float y1)
      throws IOException {
    stream.moveTo(x0, y0);
    stream.lineTo(x1, y1);
    stream.stroke();
  }

  private static float paragraph(PDPageContentStream stream, float x, float top, String text)
      throws IOException {
    float y = top;
    StringBuilder open = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (open.length() + word.length() > LONGEST) {
        text(stream, PLAIN, SIZE, x, y, open.toString());
        open.setLength(0);
        y -= LINE;
      }
      open.append(open.isEmpty() ? "" : " ").append(word);
    }
    text(stream, PLAIN, SIZE, x, y, open.toString());
    return y - LINE;
  }

  private static void text(
      PDPageContentStream stream, PDType1Font font, float size, float x, float y, String text)
      throws IOException {
    stream.beginText();
    stream.setFont(font, size);
    stream.newLineAtOffset(x, y);
    stream.showText(text);
    stream.endText();
  }

  private String sentence() {
    String sentence = sentences.get(random.nextInt(sentences.size()));
    return sentence.replaceAll("\\d+", Integer.toString(random.nextInt(1_000)));
  }

  private static String cut(String text, int most) {
    int end = text.length() <= most ? text.length() : text.lastIndexOf(' ', most);
    return text.substring(0, end < 1 ? Math.min(most, text.length()) : end);
  }

  private static List<String> sentences() throws IOException {
    List<String> sentences = new ArrayList<>();
    Path samples = Path.of(System.getProperty("assistant.home", "."), "samples/manuals");
    try (Stream<Path> listed = Files.list(samples)) {
      for (Path file : listed.filter(each -> each.toString().endsWith("-en.pdf")).toList()) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
          String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
          for (String sentence : text.split("(?<=[.!?]) ", -1)) {
            if (sentence.length() > 30 && sentence.length() < 200) {
              sentences.add(sentence.replaceAll("[^\\x20-\\x7e]", ""));
            }
          }
        }
      }
    }
    return sentences;
  }
}
