package com.autoboss.assistant.knowledge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines and words that a recogniser writes down in the hOCR form. Only the few marks that are
 * needed are looked for, whatever stands around them.
 */
final class Hocr {

  /** A page holds fewer. */
  private static final int MOST_WORDS = 20_000;

  private static final Pattern PART =
      Pattern.compile(
          "<span class='(ocr_line|ocr_header|ocr_caption|ocr_textfloat|ocrx_word)'[^>]*?"
              + "title=[\"']([^\"'>]*)[\"'][^>]*>([^\\n]*)");
  private static final Pattern BOX = Pattern.compile("bbox (\\d+) (\\d+) (\\d+) (\\d+)");

  /** What signs of units are taken for. */
  private static final Pattern DEGREES =
      Pattern.compile("(?<![\\p{L}\\p{Nd}])[*'\"]([CF])(?!\\p{L})");

  private static final Pattern LITRES = Pattern.compile("^[I|]/(min|h|s)(?!\\p{L})");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /**
   * A recognised word.
   *
   * @param box in pixels
   * @param confidence 0 to 100
   */
  record Seen(String text, Box box, double confidence) {}

  /**
   * Words on one line.
   *
   * @param box in pixels
   * @param slope of the base line, pixels down a pixel to the right
   * @param offset of the base line from the box's lower left corner, downwards
   * @param size from the lowest to the highest letter of the type, in pixels
   * @param turn degrees clockwise by which the line is turned
   */
  record Line(Box box, double slope, double offset, double size, int turn, List<Seen> words) {

    double baselineAt(double x) {
      return box.y1() + offset + slope * (x - box.x0());
    }
  }

  private Hocr() {}

  static List<Line> lines(String written) {
    List<Line> lines = new ArrayList<>();
    Matcher part = PART.matcher(written);
    int words = 0;
    while (part.find() && words < MOST_WORDS) {
      String marks = part.group(2);
      if (!part.group(1).equals("ocrx_word")) {
        lines.add(line(marks));
      } else if (!lines.isEmpty()) {
        words++;
        seen(marks, part.group(3)).ifPresent(lines.getLast().words::add);
      }
    }
    return lines;
  }

  private static Line line(String marks) {
    Matcher slope = Pattern.compile("baseline (-?[\\d.]+) (-?[\\d.]+)").matcher(marks);
    boolean level = slope.find();
    int angle = (int) number("textangle", marks);
    return new Line(
        box(marks),
        level ? Double.parseDouble(slope.group(1)) : 0,
        level ? Double.parseDouble(slope.group(2)) : 0,
        number("x_size", marks),
        Math.floorMod(360 - angle, 360) / 90 * 90,
        new ArrayList<>());
  }

  private static Optional<Seen> seen(String marks, String content) {
    String text = TAG.matcher(content).replaceAll("");
    text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text = text.replace("&#39;", "'").replace("&amp;", "&");
    text = DEGREES.matcher(Letters.ordinary(text)).replaceFirst("°$1");
    text = LITRES.matcher(text).replaceFirst("l/$1").replaceAll("\\s", "");
    boolean usable = !text.isEmpty() && text.length() <= Caps.WORD_LENGTH;
    return usable
        ? Optional.of(new Seen(text, box(marks), number("x_wconf", marks)))
        : Optional.empty();
  }

  private static Box box(String marks) {
    Matcher box = BOX.matcher(marks);
    if (!box.find()) {
      return new Box(0, 0, 0, 0);
    }
    double x0 = Double.parseDouble(box.group(1));
    double y0 = Double.parseDouble(box.group(2));
    return new Box(
        x0,
        y0,
        Math.max(x0, Double.parseDouble(box.group(3))),
        Math.max(y0, Double.parseDouble(box.group(4))));
  }

  private static double number(String name, String marks) {
    Matcher number = Pattern.compile(name + " (\\d{1,6}(?:\\.\\d{1,9})?)").matcher(marks);
    return number.find() ? Double.parseDouble(number.group(1)) : 0;
  }
}
