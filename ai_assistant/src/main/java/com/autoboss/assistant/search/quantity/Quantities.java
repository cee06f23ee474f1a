package com.autoboss.assistant.search.quantity;

import com.autoboss.assistant.search.quantity.Quantity.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quantities in a text. Numbers that belong to a name, such as {@code M24} or {@code
 * E-17}, are none.
 */
public final class Quantities {

  private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String NUMBER =
      "\\d{1,3}(?:[.,' ]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d{1,3}/\\d{1,3}(?!\\d)|\\d+(?:[.,]\\d+)?";
  private static final String UNIT = "\\s?(?<unit>" + Units.all().pattern() + ")(?![\\p{L}\\p{N}])";
  private static final String BETWEEN =
      "\\s?(?:-|\\.\\.\\.?|…|~|÷)\\s?|\\s(?:to|til|bis|up to|a|à|έως|ως|με|إلى|الى|حتى|ile|ila|до|and|y|og|ve|και|و|und|et|e)\\s";

  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._/-]|\\p{L}-|\\d[.,/-])(?<sign>±\\s?|\\+/-\\s?|(?<=^|[\\s(\\[:;=<>≤≥])-(?=\\d))?"
              + "(?<percent>%\\s?)?(?<low>"
              + NUMBER
              + ")"
              + "(?:(?<lowunit>\\s?(?:"
              + Units.all().pattern()
              + "))?(?:"
              + BETWEEN
              + ")(?<sign2>-(?=\\d))?(?<high>"
              + NUMBER
              + "))?"
              + "(?:"
              + UNIT
              + ")?(?<after>[\\p{L}\\p{N}]*)",
          CASELESS);

  private Quantities() {}

  /**
   * The quantities of a text, in their order.
   *
   * @param language primary tag; decides whether 1.500 is one and a half or fifteen hundred
   */
  public static List<Quantity> in(String text, String language) {
    String folded = Folded.of(text);
    List<Quantity> found = new ArrayList<>();
    Matcher matcher = QUANTITY.matcher(folded);
    int from = 0;
    while (matcher.find(from)) {
      from = Math.max(add(matcher, language, found), matcher.start() + 1);
    }
    addWords(folded, found);
    found.sort(Comparator.comparingInt(Quantity::start));
    return List.copyOf(found);
  }

  /** The unit alone that a text such as the head of a column names; empty when there is none. */
  public static Optional<Unit> unitIn(String head) {
    Matcher bracket = BRACKETED.matcher(Folded.of(head));
    while (bracket.find()) {
      Unit unit = Units.all().named(bracket.group(1).strip());
      if (unit != null) {
        return Optional.of(unit);
      }
    }
    String last = Folded.of(head).strip().replaceAll("^.*[\\s,/]", "");
    return Optional.ofNullable(Units.all().named(last));
  }

  private static final Pattern BRACKETED = Pattern.compile("[(\\[]([^)\\]]{1,20})[)\\]]");

  /** Returns where to look next. */
  private static int add(Matcher m, String language, List<Quantity> found) {
    Unit unit = unit(m.group("unit"), m.group("percent"));
    boolean swallowed = !m.group("after").isEmpty();
    if (swallowed && m.group("unit") == null && belongsToName(m)) {
      return m.end();
    }
    String high = m.group("high");
    if (high != null && !isRange(m, language)) {
      high = null;
    }
    if (m.group("high") != null && high == null) {
      Unit own = unit(m.group("lowunit"), m.group("percent"));
      int end = m.group("lowunit") == null ? m.end("low") : m.end("lowunit");
      found.add(quantity(m, m.group("low"), null, own, end, language));
      return end;
    }
    int end = m.group("unit") != null ? m.end("unit") : high != null ? m.end("high") : m.end("low");
    found.add(quantity(m, m.group("low"), high, unit, end, language));
    return end;
  }

  /** Letters right after the digits: 24V4, 3rd. A unit would have been recognised. */
  private static boolean belongsToName(Matcher m) {
    int end = m.group("high") != null ? m.end("high") : m.end("low");
    return m.start("after") == end;
  }

  /** Both ends share a unit, or have none and a dash; the lower one comes first. */
  private static boolean isRange(Matcher m, String language) {
    String between = m.group().substring(m.end("low") - m.start(), m.start("high") - m.start());
    boolean words = between.chars().anyMatch(Character::isLetter) && m.group("lowunit") == null;
    String low = signed(m.group("sign"), m.group("low"));
    String high = signed(m.group("sign2"), m.group("high"));
    boolean ordered = number(low, language).compareTo(number(high, language)) < 0;
    boolean sameUnit =
        m.group("lowunit") == null
            || Objects.equals(
                unit(m.group("lowunit"), null), unit(m.group("unit"), m.group("percent")));
    return ordered && sameUnit && (!words || m.group("unit") != null);
  }

  private static Quantity quantity(
      Matcher m, String low, @Nullable String high, @Nullable Unit unit, int end, String language) {
    String sign = m.group("sign");
    boolean tolerance = sign != null && !sign.startsWith("-");
    String first = tolerance ? low : signed(sign, low);
    String second = high == null ? first : signed(m.group("sign2"), high);
    Form form = tolerance ? Form.TOLERANCE : high == null ? Form.SINGLE : Form.RANGE;
    return new Quantity(
        form,
        number(first, language),
        number(second, language),
        unit,
        m.start(),
        end,
        high == null ? first : first + "-" + second);
  }

  private static String signed(@Nullable String sign, String number) {
    return sign != null && sign.startsWith("-") ? "-" + number : number;
  }

  private static @Nullable Unit unit(@Nullable String written, @Nullable String percent) {
    if (percent != null) {
      return Units.all().named("%");
    }
    return written == null ? null : Units.all().named(written.strip());
  }

  private static void addWords(String text, List<Quantity> found) {
    Matcher matcher = NUMBER_WORD.matcher(text);
    while (matcher.find()) {
      BigDecimal value = BigDecimal.valueOf(NumberWords.value(matcher.group("word")));
      String unit = matcher.group("unit");
      found.add(
          new Quantity(
              Form.SINGLE,
              value,
              value,
              unit(unit, null),
              matcher.start(),
              unit == null ? matcher.end("word") : matcher.end("unit"),
              value.toPlainString()));
    }
  }

  private static final Pattern NUMBER_WORD =
      Pattern.compile(
          "(?<word>" + NumberWords.pattern().pattern() + ")(?:" + UNIT + ")?", CASELESS);

  private static BigDecimal number(String written, String language) {
    return WrittenNumber.value(written, language);
  }
}
