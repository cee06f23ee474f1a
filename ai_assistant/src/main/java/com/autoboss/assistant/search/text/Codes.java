package com.autoboss.assistant.search.text;

import com.autoboss.assistant.search.quantity.Measures;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must be found exactly: fault codes, part numbers and long numbers. {@code E-17}, {@code E17}
 * and {@code e 17} are the same code. A number with its unit is none.
 */
public final class Codes {

  /** Letters and digits in one run, parts joined by a hyphen, point, slash or underscore. */
  private static final Pattern MIXED =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?=[\\p{L}\\d./_-]*\\d)(?=[\\d./_-]*\\p{L})"
              + "[\\p{L}\\d]+(?:[./_-][\\p{L}\\d]+)*(?![\\p{L}\\d])");

  /** A code written apart: {@code E 17}, {@code ERR 204}. */
  private static final Pattern APART =
      Pattern.compile("(?<![\\p{L}\\d])(\\p{Lu}{1,3}) (\\d{1,5})(?![\\p{L}\\d.])");

  private static final Pattern ONE_LETTER_APART =
      Pattern.compile("(?<![\\p{L}\\d])(\\p{L}) (\\d{1,5})(?![\\p{L}\\d.])");

  /** Digits only: part numbers and years. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d.-])\\d{4,}(?:[-/]\\d+)*(?![\\p{L}\\d])");

  private static final Pattern SEPARATORS = Pattern.compile("[./_\\s-]");
  private static final int LONGEST = 40;
  private static final int SHORTEST_PART_NUMBER = 6;

  private Codes() {}

  /** The codes in a text of normal form, each in one spelling. */
  public static Set<String> in(String normal) {
    Set<String> codes = new LinkedHashSet<>();
    add(MIXED.matcher(normal), codes);
    add(NUMBER.matcher(normal), codes);
    add(APART.matcher(normal), codes);
    return codes;
  }

  /** As {@link #in}; a question may also write a letter small and apart from its number. */
  public static Set<String> asked(String normal) {
    Set<String> codes = in(normal);
    add(ONE_LETTER_APART.matcher(normal), codes);
    return codes;
  }

  /** Whether this names a thing, a fault or a part; else it is a number. */
  public static boolean isName(String code) {
    return Character.isLetter(code.codePointAt(0))
        || (code.length() >= SHORTEST_PART_NUMBER && code.chars().allMatch(Character::isDigit));
  }

  private static void add(Matcher matcher, Set<String> codes) {
    while (matcher.find()) {
      String code = SEPARATORS.matcher(matcher.group()).replaceAll("").toLowerCase(Locale.ROOT);
      if (code.length() <= LONGEST && !Measures.isOne(matcher.group())) {
        codes.add(code);
      }
    }
  }
}
