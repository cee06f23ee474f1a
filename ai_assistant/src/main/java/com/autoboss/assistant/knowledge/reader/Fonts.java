package com.autoboss.assistant.knowledge.reader;

import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts of one file, each looked at once. */
final class Fonts {

  private final IdentityHashMap<COSBase, FontReading> known = new IdentityHashMap<>();
  private int glyphs;

  FontReading of(PDFont font) {
    return known.computeIfAbsent(font.getCOSObject(), key -> new FontReading(font));
  }

  /** Counts a glyph of the file. */
  void count() throws Refused {
    if (++glyphs > Caps.GLYPHS_OF_FILE) {
      throw new Refused(Reason.TOO_COMPLEX);
    }
  }
}
