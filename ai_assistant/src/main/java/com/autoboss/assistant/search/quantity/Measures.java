package com.autoboss.assistant.search.quantity;

import com.autoboss.assistant.search.quantity.Quantity.Form;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Quantities as words of an index, so that 150 bar is found by 15 MPa. Each is held twice: exactly,
 * in its own unit, and by the interval that its value falls into, to be found from other units,
 * whose numbers are rounded. Numbers without a unit are left out.
 */
public final class Measures {

  /** Wide enough for half a percent, which is what rounding loses, to be one interval apart. */
  private static final double RELATIVE_WIDTH = Math.log1p(.005);

  /** Of temperatures, in kelvins: they are rounded to whole degrees, wherever their zero is. */
  private static final double DEGREES_WIDTH = .5;

  private static final int INTERVALS_AROUND = 1;

  private Measures() {}

  /**
   * The words under which the quantities of a text are indexed.
   *
   * @param language primary tag, see {@link Quantities#in}
   */
  public static Set<String> held(String text, String language) {
    Set<String> words = new LinkedHashSet<>();
    forEach(
        text,
        language,
        (quantity, value) -> {
          Unit unit = unit(quantity);
          words.add(exact(quantity, unit, value));
          if (hasInterval(quantity, value)) {
            words.add(within(quantity, unit, interval(quantity, value)));
          }
        });
    return words;
  }

  /**
   * The quantities that a question asks about: for each, the words of which a passage holds one
   * when it holds the quantity, in whatever unit.
   */
  public static List<Set<String>> asked(String text, String language) {
    Set<Set<String>> quantities = new LinkedHashSet<>();
    forEach(text, language, (quantity, value) -> quantities.add(alternatives(quantity, value)));
    return List.copyOf(quantities);
  }

  /** Whether the text is nothing but a number with its unit. */
  public static boolean isOne(String text) {
    List<Quantity> found = Quantities.in(text, "en");
    return found.size() == 1
        && found.getFirst().unit() != null
        && found.getFirst().start() == 0
        && found.getFirst().end() == text.length();
  }

  private static void forEach(
      String text, String language, BiConsumer<Quantity, BigDecimal> action) {
    for (Quantity quantity : Quantities.in(text, language)) {
      if (quantity.unit() != null) {
        action.accept(quantity, quantity.low());
        if (quantity.form() == Form.RANGE) {
          action.accept(quantity, quantity.high());
        }
      }
    }
  }

  private static Set<String> alternatives(Quantity quantity, BigDecimal value) {
    Unit own = unit(quantity);
    Set<String> words = new LinkedHashSet<>(Set.of(exact(quantity, own, value)));
    if (hasInterval(quantity, value)) {
      long middle = interval(quantity, value);
      for (Unit other : Units.all().beside(own)) {
        for (int i = -INTERVALS_AROUND; i <= INTERVALS_AROUND; i++) {
          words.add(within(quantity, other, middle + i));
        }
      }
    }
    return words;
  }

  private static String exact(Quantity quantity, Unit unit, BigDecimal value) {
    return mark(quantity) + unit.symbol() + "=" + value.stripTrailingZeros().toPlainString();
  }

  private static String within(Quantity quantity, Unit unit, long interval) {
    return mark(quantity) + unit.symbol() + "~" + interval;
  }

  private static String mark(Quantity quantity) {
    return quantity.form() == Form.TOLERANCE ? "±" : "";
  }

  /** Nothing in one unit is nothing in any, but says little. */
  private static boolean hasInterval(Quantity quantity, BigDecimal value) {
    return isDegrees(quantity) || value.signum() > 0;
  }

  private static long interval(Quantity quantity, BigDecimal value) {
    Unit unit = unit(quantity);
    double base =
        quantity.form() == Form.TOLERANCE
            ? value.multiply(unit.factor()).doubleValue()
            : unit.toBase(value).doubleValue();
    return (long)
        Math.floor(isDegrees(quantity) ? base / DEGREES_WIDTH : Math.log(base) / RELATIVE_WIDTH);
  }

  private static boolean isDegrees(Quantity quantity) {
    return quantity.form() != Form.TOLERANCE && unit(quantity).dimension().startsWith("temp");
  }

  private static Unit unit(Quantity quantity) {
    return Objects.requireNonNull(quantity.unit());
  }
}
