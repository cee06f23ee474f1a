package com.autoboss.assistant.search.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number, a range or a tolerance in a text, with its unit.
 *
 * @param form whether it is one number, a range or a deviation to both sides
 * @param low the number, or the lower end of a range
 * @param high the number, or the upper end of a range
 * @param unit null when none is written
 * @param start its first character in the text
 * @param end after its last
 * @param written how the number is written, in European digits; what two texts can share although
 *     their languages read it differently
 */
public record Quantity(
    Form form,
    BigDecimal low,
    BigDecimal high,
    @Nullable Unit unit,
    int start,
    int end,
    String written) {

  /** What is lost when a converted value is rounded as people round: half a percent. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.005");

  /** How it is written. */
  public enum Form {
    SINGLE,
    RANGE,
    TOLERANCE
  }

  /** How two quantities relate. */
  public enum Agreement {
    /** Same number, same unit. */
    SAME,
    /** Same thing in another unit. */
    CONVERTED,
    NONE
  }

  /** This quantity with a unit that stands elsewhere, such as in the head of its column. */
  public Quantity orIn(@Nullable Unit other) {
    return unit != null || other == null
        ? this
        : new Quantity(form, low, high, other, start, end, written);
  }

  /** Whether this one, which somebody states, is what the source says. */
  public Agreement with(Quantity source) {
    if (form != source.form) {
      return Agreement.NONE;
    }
    Unit mine = unit;
    Unit theirs = source.unit;
    if (mine == null || theirs == null) {
      return mine == null && theirs == null && sameNumber(source) ? Agreement.SAME : Agreement.NONE;
    }
    if (mine.symbol().equals(theirs.symbol())) {
      return sameNumber(source) ? Agreement.SAME : Agreement.NONE;
    }
    // Nothing in one unit is nothing in any; whoever changes the unit of a zero is not to be
    // trusted.
    boolean zero = low.signum() == 0 && high.signum() == 0 && !mine.dimension().startsWith("temp");
    if (zero || !mine.includes(theirs)) {
      return Agreement.NONE;
    }
    boolean equal = near(mine, low, theirs, source.low) && near(mine, high, theirs, source.high);
    return equal ? Agreement.CONVERTED : Agreement.NONE;
  }

  private boolean sameNumber(Quantity source) {
    return written.equals(source.written)
        || (low.compareTo(source.low) == 0 && high.compareTo(source.high) == 0);
  }

  /** Deviations have no zero point: 9 °F more are 5 °C more. */
  private boolean near(Unit mine, BigDecimal value, Unit theirs, BigDecimal given) {
    BigDecimal said = base(mine, value);
    BigDecimal meant = base(theirs, given);
    BigDecimal apart = said.subtract(meant).abs();
    return apart.compareTo(meant.abs().multiply(ROUNDING)) <= 0
        || rounded(mine, meant).compareTo(value) == 0;
  }

  private BigDecimal base(Unit in, BigDecimal value) {
    return form == Form.TOLERANCE
        ? value.multiply(in.factor(), MathContext.DECIMAL64)
        : in.toBase(value);
  }

  /** Temperatures are rounded to whole degrees. */
  private BigDecimal rounded(Unit to, BigDecimal base) {
    if (to.offset().signum() == 0 || form == Form.TOLERANCE) {
      return base.divide(to.factor(), MathContext.DECIMAL64);
    }
    return base.subtract(to.offset())
        .divide(to.factor(), MathContext.DECIMAL64)
        .setScale(0, RoundingMode.HALF_UP);
  }
}
