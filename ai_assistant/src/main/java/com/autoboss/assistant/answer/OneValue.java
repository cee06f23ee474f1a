package com.autoboss.assistant.answer;

import com.autoboss.assistant.search.quantity.Quantities;
import com.autoboss.assistant.search.quantity.Quantity;
import com.autoboss.assistant.search.quantity.Unit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The value that a text gives, when it gives one: 250 bar (3625 psi) are one. */
final class OneValue {

  private OneValue() {}

  /**
   * The only value with a unit in the text.
   *
   * @param like values of other dimensions do not count; null where all do
   */
  static Optional<Quantity> of(String text, String language, @Nullable Unit like) {
    List<Quantity> values =
        Quantities.in(text, language).stream()
            .filter(each -> each.unit() != null && (like == null || each.unit().comparable(like)))
            .toList();
    if (values.isEmpty() || values.getFirst().form() == Quantity.Form.TOLERANCE) {
      return Optional.empty();
    }
    Quantity first = values.getFirst();
    boolean one =
        values.stream().skip(1).allMatch(each -> each.with(first) != Quantity.Agreement.NONE);
    return one ? Optional.of(first) : Optional.empty();
  }

  /** Whether two texts that give one value each give different ones of the same kind. */
  static boolean differ(Quantity one, Quantity other) {
    Unit unit = one.unit();
    Unit units = other.unit();
    return unit != null
        && units != null
        && unit.comparable(units)
        && one.form() == other.form()
        && one.with(other) == Quantity.Agreement.NONE;
  }
}
