package com.autoboss.assistant.knowledge.reader;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.jspecify.annotations.Nullable;

/**
 * A colour well enough to tell whether text shows on its ground; channels from 0 to 1.
 *
 * @param known false for patterns and gradients, which may be anything
 */
record Colour(boolean known, double red, double green, double blue) {

  static final Colour WHITE = new Colour(true, 1, 1, 1);
  static final Colour UNKNOWN = new Colour(false, 0, 0, 0);

  /** What a screen in the sun cannot tell apart. */
  private static final double HARDLY_DIFFERENT = 0.08;

  static Colour of(@Nullable PDColor colour) {
    if (colour == null || colour.isPattern()) {
      return UNKNOWN;
    }
    float[] parts = colour.getComponents();
    PDColorSpace space = colour.getColorSpace();
    // Profiles are expensive to apply, and here only nearness counts.
    boolean device =
        space instanceof PDDeviceGray
            || space instanceof PDDeviceRGB
            || space instanceof PDDeviceCMYK
            || space instanceof PDICCBased;
    if (!device) {
      return converted(colour);
    }
    return switch (parts.length) {
      case 1 -> new Colour(true, parts[0], parts[0], parts[0]);
      case 3 -> new Colour(true, parts[0], parts[1], parts[2]);
      case 4 -> printed(parts);
      default -> UNKNOWN;
    };
  }

  boolean hidesOn(Colour ground) {
    return known
        && ground.known
        && Math.abs(red - ground.red) < HARDLY_DIFFERENT
        && Math.abs(green - ground.green) < HARDLY_DIFFERENT
        && Math.abs(blue - ground.blue) < HARDLY_DIFFERENT;
  }

  private static Colour printed(float[] inks) {
    double light = 1 - inks[3];
    return new Colour(true, (1 - inks[0]) * light, (1 - inks[1]) * light, (1 - inks[2]) * light);
  }

  private static Colour converted(PDColor colour) {
    try {
      int rgb = colour.toRGB();
      return new Colour(
          true, (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
    } catch (IOException | RuntimeException broken) {
      return UNKNOWN;
    }
  }
}
