package com.autoboss.assistant.search.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A unit of measurement.
 *
 * @param symbol its usual sign, such as {@code bar}
 * @param dimension what it measures, such as {@code pressure}; a special case stands after a point,
 *     such as {@code voltage.ac}
 * @param factor what one of it is in the dimension's base unit; exact by definition where there is
 *     such a definition (BIPM, SI Brochure, 9th edition; NIST SP 811, appendix B)
 * @param offset what zero of it is in the base unit; not zero for temperatures only
 */
public record Unit(String symbol, String dimension, BigDecimal factor, BigDecimal offset) {

  BigDecimal toBase(BigDecimal value) {
    return value.multiply(factor, MathContext.DECIMAL64).add(offset);
  }

  /** Whether both measure the same kind of thing. */
  public boolean comparable(Unit other) {
    return dimension.equals(other.dimension);
  }

  /** Whether a thing measured in the other unit is one measured in this: volts may be AC volts. */
  boolean includes(Unit other) {
    return other.dimension.equals(dimension) || other.dimension.startsWith(dimension + ".");
  }
}
