package com.autoboss.assistant.knowledge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignsTest {

  @TempDir static Path folder;
  private static PdfReader reader;
  private static int files;

  @BeforeAll
  static void start() {
    reader = new PdfReader(ReaderSettings.standard(folder));
  }

  @AfterAll
  static void end() {
    reader.close();
  }

  @Test
  void shouldSeeAFilledTriangleWithAMark() throws IOException {
    assertThat(
            signs(sheet -> {
              triangle(sheet, 60, 460, 35, 31);
              sheet.raw().fill();
              sheet.filled(75, 362, 5, 10, 1);
            }))
        .hasSize(1);
  }

  @Test
  void shouldSeeADrawnTriangleAroundAnExclamationMark() throws IOException {
    assertThat(
            signs(sheet -> {
              triangle(sheet, 60, 460, 35, 31);
              sheet.raw().closeAndStroke();
              sheet.text(75.5, 378, 16, "!");
            }))
        .hasSize(1);
  }

  @Test
  void shouldNotTakeArrowsAndBulletsForSigns() throws IOException {
    assertThat(
            signs(sheet -> {
              triangle(sheet, 60, 460, 35, 31);
              sheet.raw().fill();
              triangle(sheet, 260, 460, 35, -31);
              sheet.raw().fill();
              sheet.filled(275, 385, 5, 10, 1);
            }))
        .isEmpty();
  }

  @Test
  void shouldTellPicturesOfSignsByTheirColours() throws IOException {
    assertThat(signs(sheet -> picture(sheet, new Color(255, 204, 0)))).hasSize(1);
    assertThat(signs(sheet -> picture(sheet, new Color(200, 30, 30)))).hasSize(1);
    assertThat(signs(sheet -> picture(sheet, new Color(0, 80, 170)))).isEmpty();
    assertThat(signs(sheet -> picture(sheet, new Color(150, 150, 150)))).isEmpty();
  }

  private static void triangle(Papers.Sheet sheet, float x, float y, float width, float height)
      throws IOException {
    PDPageContentStream raw = sheet.raw();
    raw.moveTo(x, y);
    raw.lineTo(x + width, y);
    raw.lineTo(x + width / 2, y + height);
    raw.closePath();
  }

  private static void picture(Papers.Sheet sheet, Color colour) throws IOException {
    BufferedImage picture = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = picture.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, 64, 64);
    canvas.setColor(colour);
    canvas.fillPolygon(new int[] {2, 62, 32}, new int[] {60, 60, 4}, 3);
    canvas.setColor(Color.BLACK);
    canvas.fillRect(29, 24, 6, 26);
    canvas.dispose();
    sheet
        .raw()
        .drawImage(LosslessFactory.createFromImage(sheet.document(), picture), 60, 460, 36, 36);
  }

  private static List<Figure> signs(Papers.Drawing drawing) throws IOException {
    Collected read = new Collected();
    try (Papers papers = new Papers()) {
      reader.read(papers.page(drawing).save(folder, "signs" + ++files + ".pdf"), read);
    }
    return read.pages.getFirst().figures().stream().filter(Figure::warns).toList();
  }
}
