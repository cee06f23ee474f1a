package com.autoboss.assistant.search.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;

/**
 * What a number written with European digits is worth. A point or comma before exactly three digits
 * groups them or begins the decimals, and the language decides which.
 */
final class WrittenNumber {

  /** Languages that write decimals with a point. */
  private static final Set<String> POINT = Set.of("en", "ar", "he", "zh", "ja", "ko", "hi", "th");

  private WrittenNumber() {}

  static BigDecimal value(String written, String language) {
    int slash = written.indexOf('/');
    if (slash > 0) {
      BigDecimal below = new BigDecimal(written.substring(slash + 1));
      BigDecimal above = new BigDecimal(written.substring(0, slash));
      return below.signum() == 0 ? above : above.divide(below, MathContext.DECIMAL64);
    }
    return new BigDecimal(plain(written.replaceAll("[' ]", ""), language));
  }

  private static String plain(String written, String language) {
    int point = written.lastIndexOf('.');
    int comma = written.lastIndexOf(',');
    if (point < 0 && comma < 0) {
      return written;
    }
    if (point >= 0 && comma >= 0) {
      char decimal = point > comma ? '.' : ',';
      return decimal(written, decimal);
    }
    char mark = point >= 0 ? '.' : ',';
    boolean several = written.indexOf(mark) != written.lastIndexOf(mark);
    if (several) {
      return decimal(written, '\0');
    }
    boolean grouped =
        written.length() - written.indexOf(mark) - 1 == 3 && !written.matches("-?0.*");
    char usual = POINT.contains(language) ? '.' : ',';
    return decimal(written, grouped && mark != usual ? '\0' : mark);
  }

  /** Takes all marks away but the decimal one. */
  private static String decimal(String written, char mark) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == mark) {
        plain.append('.');
      } else if (c != '.' && c != ',') {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
