package com.autoboss.assistant.knowledge.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads the pages of an open manual one after the other. */
final class PageReading {

  /** Notice of a page whose text is in a picture. */
  static final String PICTURE = "text-in-picture";

  /** A page with fewer letters than this, and a picture, is a picture. */
  private static final int FEW_LETTERS = 24;

  private static final double MOSTLY_PICTURE = 0.3;

  private static final int SOME_LETTERS = 300;
  private static final double WHOLE_PAGE = 0.8;
  private static final double MOSTLY_UNKNOWN = 0.3;

  private final PDDocument document;
  private final Fonts fonts = new Fonts();
  private final Layers layers;
  private final Inflation inflation = new Inflation();
  private final PictureRegions regions = new PictureRegions();

  PageReading(PDDocument document) {
    this.document = document;
    this.layers = new Layers(document);
  }

  /**
   * @param number counted from 1
   */
  PageContent page(int number) throws IOException {
    PDPage page = document.getPage(number - 1);
    inflation.check(page);
    layers.reset();
    PageParts parts = PageParts.of(new PageFrame(page), fonts, layers, inflation);
    new PageEngine(page, parts).processPage(page);
    List<Word> words = new Words(parts.frame()).of(parts.paper().visible());
    return content(number, parts, words);
  }

  private PageContent content(int number, PageParts parts, List<Word> words) {
    PageFrame frame = parts.frame();
    GlyphCollector glyphs = parts.glyphs();
    List<String> notices = new ArrayList<>();
    note(notices, parts.paper().hasHiddenText(), "hidden-text");
    note(notices, glyphs.hasDiagonalText(), "diagonal-text");
    note(notices, glyphs.hasContradictions(), "text-differs-from-picture");
    boolean unreadable = glyphs.unknownShare() > MOSTLY_UNKNOWN;
    note(notices, unreadable, "unreadable-font");
    boolean picture = isPicture(parts, words);
    note(notices, picture, PICTURE);
    note(notices, words.isEmpty(), "no-text");
    List<Figure> figures = new ArrayList<>(parts.figures());
    boolean unread = picture || unreadable || glyphs.hasContradictions();
    if (!unread) {
      regions.of(frame, parts.figures(), words).forEach(box -> figures.add(Figure.toRead(box)));
    }
    parts.signs().found(words).forEach(sign -> figures.add(new Figure(sign, true)));
    return new PageContent(
        number,
        frame.width(),
        frame.height(),
        words,
        parts.shapes().rules(),
        parts.shapes().shades(),
        figures,
        unread,
        notices);
  }

  private static void note(List<String> notices, boolean found, String code) {
    if (found) {
      notices.add(code);
    }
  }

  /** A scan may carry a typed head or foot; a picture with a caption leaves more of the page. */
  private static boolean isPicture(PageParts parts, List<Word> words) {
    int letters = words.stream().mapToInt(word -> word.text().length()).sum();
    double page = parts.frame().width() * parts.frame().height();
    double covered = areas(parts).sum();
    double largest = areas(parts).max().orElse(0);
    return (letters < FEW_LETTERS && covered > MOSTLY_PICTURE * page)
        || (letters < SOME_LETTERS && largest > WHOLE_PAGE * page);
  }

  private static DoubleStream areas(PageParts parts) {
    return parts.figures().stream()
        .mapToDouble(figure -> figure.box().width() * figure.box().height());
  }
}
