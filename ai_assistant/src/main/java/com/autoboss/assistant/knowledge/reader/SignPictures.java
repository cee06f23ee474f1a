package com.autoboss.assistant.knowledge.reader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * Tells warning and prohibition signs among small pictures by their colours: yellow, orange or red
 * with black and white, and nothing else. Signs that advise or inform are blue, green or grey.
 */
final class SignPictures {

  private static final double SMALLEST = 9;
  private static final double LARGEST = 90;
  private static final double LONGEST = 1.6;
  private static final int MOST_PIXELS = 1_000_000;

  /** A page with more small pictures is a catalogue. */
  private static final int MOST_LOOKED_AT = 40;

  private static final int STEPS = 24;
  private static final int PALE = 225;
  private static final int DARK = 100;
  private static final double WARM_SHARE = 0.3;
  private static final double FLAT_SHARE = 0.9;

  private int lookedAt;

  boolean isSign(PDImage image, Box place) throws IOException {
    double ratio = Math.max(place.width(), 1) / Math.max(place.height(), 1);
    boolean sized =
        Math.min(place.width(), place.height()) >= SMALLEST
            && Math.max(place.width(), place.height()) <= LARGEST
            && ratio < LONGEST
            && ratio > 1 / LONGEST;
    if (!sized
        || (long) image.getWidth() * image.getHeight() > MOST_PIXELS
        || ++lookedAt > MOST_LOOKED_AT) {
      return false;
    }
    return warns(image.getImage());
  }

  private static boolean warns(BufferedImage picture) {
    int inked = 0;
    int warm = 0;
    int dark = 0;
    for (int i = 0; i < STEPS * STEPS; i++) {
      int x = (i % STEPS) * picture.getWidth() / STEPS;
      int y = (i / STEPS) * picture.getHeight() / STEPS;
      int argb = picture.getRGB(x, y);
      int red = argb >> 16 & 255;
      int green = argb >> 8 & 255;
      int blue = argb & 255;
      boolean pale = Math.min(red, Math.min(green, blue)) > PALE || argb >>> 24 < 128;
      inked += pale ? 0 : 1;
      warm += !pale && red > 150 && red - blue > 80 && red + 10 >= green ? 1 : 0;
      dark += !pale && Math.max(red, Math.max(green, blue)) < DARK ? 1 : 0;
    }
    return inked > 0 && warm >= WARM_SHARE * inked && warm + dark >= FLAT_SHARE * inked;
  }
}
