package com.autoboss.assistant.answer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One kind of thing that can be asked for.
 *
 * @param name such as {@code TORQUE}
 * @param asked the words of a question that ask for it
 * @param quantity a number with one of its units; null when it is no quantity
 * @param unit one of its units alone, as in the head of a table; null when it is no quantity
 * @param words words that say it without a number, such as "weekly"; null when there are none
 */
record AskedKind(
    String name,
    Pattern asked,
    @Nullable Pattern quantity,
    @Nullable Pattern unit,
    @Nullable Pattern words) {

  private static final String NUMBER = "\\p{Nd}[\\p{Nd}.,\\s]*";
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

  static AskedKind of(String name, String asked, @Nullable String units, @Nullable String words) {
    return new AskedKind(
        name,
        pattern("(?<!\\p{L})(?:" + asked + ")"),
        units == null ? null : pattern(NUMBER + "\\s?(?:" + units + ")(?![\\p{L}\\p{Nd}])"),
        units == null ? null : pattern("(?<!\\p{L})(?:" + units + ")(?!\\p{L})"),
        words == null ? null : word(words));
  }

  /** A pattern of whole words, for text without accents. */
  static Pattern word(String alternatives) {
    return pattern("(?<![\\p{L}\\p{Nd}])(?:" + alternatives + ")(?![\\p{L}\\p{Nd}])");
  }

  /** Whether a text holds a thing of this kind. */
  boolean isIn(String text, String heads) {
    String plain = unaccented(text);
    if (words != null && words.matcher(plain.toLowerCase(Locale.ROOT)).find()) {
      return true;
    }
    if (quantity == null || unit == null) {
      return false;
    }
    return quantity.matcher(plain).find()
        || (DIGIT.matcher(plain).find() && unit.matcher(unaccented(heads)).find());
  }

  boolean isQuantity() {
    return quantity != null;
  }

  @Override
  public String toString() {
    return name;
  }

  /** Whether the text begins with one of its units. */
  boolean beginsWithUnit(String text) {
    return unit != null && unit.matcher(text).lookingAt();
  }

  /** Without accents, small. */
  static String folded(String text) {
    return unaccented(text).toLowerCase(Locale.ROOT);
  }

  /** Without accents; every way of writing the same character alike. */
  static String unaccented(String text) {
    String apart =
        Normalizer.normalize(Normalizer.normalize(text, Normalizer.Form.NFKC), Normalizer.Form.NFD);
    return MARKS
        .matcher(apart)
        .replaceAll("")
        .replace('ı', 'i')
        .replace('ø', 'o')
        .replace('Ø', 'O');
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(MARKS.matcher(decomposed(regex)).replaceAll(""));
  }

  private static String decomposed(String regex) {
    return Normalizer.normalize(regex, Normalizer.Form.NFD).replace('ı', 'i').replace('ø', 'o');
  }
}
