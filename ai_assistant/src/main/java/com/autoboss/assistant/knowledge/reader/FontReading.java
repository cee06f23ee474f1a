package com.autoboss.assistant.knowledge.reader;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What the codes of one font mean, and how the font looks. */
final class FontReading {

  /**
   * The meaning of a code.
   *
   * @param text ordinary characters; empty when the font does not say
   * @param contradicted the font draws one letter or digit and says another
   */
  record Meaning(String text, boolean contradicted) {

    boolean unknown() {
      return text.isEmpty();
    }
  }

  private final PDFont font;
  private final Typeface face;
  private final double unit;
  private final Map<Integer, Meaning> meanings = new HashMap<>();

  FontReading(PDFont font) {
    this.font = font;
    this.face = Typeface.of(font);
    this.unit = font instanceof PDType3Font drawn ? unitOf(drawn) : 1;
  }

  Typeface face() {
    return face;
  }

  /** Height of the font's em in its own text space: 1, except where its letters are procedures. */
  double unit() {
    return unit;
  }

  Meaning meaning(int code) {
    return meanings.computeIfAbsent(code, this::find);
  }

  private static double unitOf(PDType3Font font) {
    try {
      double height =
          Math.abs(font.getFontBBox().getHeight() * font.getFontMatrix().getScalingFactorY());
      return height > 0 ? height : 1;
    } catch (RuntimeException none) {
      return 1;
    }
  }

  private Meaning find(int code) {
    String said = said(code);
    String drawn = drawn(code);
    if (said.isEmpty()) {
      return new Meaning(drawn, false);
    }
    return new Meaning(said, plain(said) && plain(drawn) && !said.equalsIgnoreCase(drawn));
  }

  private String said(int code) {
    try {
      String unicode = font.toUnicode(code);
      return unicode == null ? "" : Letters.ordinary(unicode);
    } catch (RuntimeException broken) {
      return "";
    }
  }

  /** The letter that the name of the glyph stands for; empty when the names say nothing. */
  private String drawn(int code) {
    if (!(font instanceof PDSimpleFont simple) || font instanceof PDType3Font) {
      return "";
    }
    Encoding encoding = simple.getEncoding();
    String name = encoding == null ? null : encoding.getName(code);
    String unicode = name == null ? null : GlyphList.getAdobeGlyphList().toUnicode(name);
    return unicode == null ? "" : Letters.ordinary(unicode);
  }

  private static boolean plain(String text) {
    return text.length() == 1 && text.charAt(0) < 0x7F && Character.isLetterOrDigit(text.charAt(0));
  }
}
