package com.autoboss.assistant.knowledge.reader;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * What a font looks like and how far its letters reach.
 *
 * @param ascent above the baseline, in parts of the font size
 * @param descent below the baseline, in parts of the font size, positive
 */
record Typeface(boolean bold, boolean italic, boolean mono, double ascent, double descent) {

  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|semibd|demi|[-,]bd\\b");
  private static final Pattern ITALIC = Pattern.compile("ital|obliq|[-,]it\\b");
  private static final Pattern MONO =
      Pattern.compile("mono|courier|consol|typewriter|cmtt|nimbusmon|menlo");
  private static final int BOLD_WEIGHT = 600;
  private static final double USUAL_ASCENT = 0.75;
  private static final double USUAL_DESCENT = 0.22;

  static Typeface of(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean described = descriptor != null;
    return new Typeface(
        BOLD.matcher(name).find()
            || (described
                && (descriptor.getFontWeight() >= BOLD_WEIGHT || descriptor.isForceBold())),
        ITALIC.matcher(name).find()
            || (described && (descriptor.isItalic() || descriptor.getItalicAngle() != 0)),
        MONO.matcher(name).find() || (described && descriptor.isFixedPitch()),
        described ? sane(descriptor.getAscent(), USUAL_ASCENT, 0.6, 0.95) : USUAL_ASCENT,
        described ? sane(-descriptor.getDescent(), USUAL_DESCENT, 0.12, 0.35) : USUAL_DESCENT);
  }

  /** Many fonts state nonsense here. */
  private static double sane(double thousandths, double usual, double least, double most) {
    double value = thousandths / 1000;
    return value >= least && value <= most ? value : usual;
  }
}
