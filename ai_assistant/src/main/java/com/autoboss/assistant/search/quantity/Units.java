package com.autoboss.assistant.search.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** All units with their signs and words, from {@code units.json}. */
final class Units {

  private static final String FILE = "/units.json";
  private static final Units ALL = read();

  private final Map<String, Unit> bySign = new HashMap<>();
  private final Map<String, Unit> byWord = new HashMap<>();
  private final List<Unit> units = new ArrayList<>();
  private final String pattern;

  private Units(Map<String, Map<String, Entry>> content) {
    content.forEach(
        (dimension, units) -> units.forEach((symbol, entry) -> add(dimension, symbol, entry)));
    List<String> names = new ArrayList<>(bySign.keySet());
    names.addAll(byWord.keySet());
    this.pattern =
        names.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Units::quoted)
            .collect(Collectors.joining("|"));
  }

  static Units all() {
    return ALL;
  }

  /** The alternatives of a regular expression, the longest first; to be used ignoring case. */
  String pattern() {
    return pattern;
  }

  /**
   * The unit of this name; null when only another case of letters is one: Mpa, but not MW for mW.
   */
  @Nullable Unit named(String written) {
    String name = written.replaceAll("\\s+", " ");
    Unit exact = bySign.get(name);
    return exact != null ? exact : byWord.get(name.toLowerCase(Locale.ROOT));
  }

  List<Unit> list() {
    return List.copyOf(units);
  }

  /** The other units of what this one measures: volts may be AC volts. */
  List<Unit> beside(Unit unit) {
    return units.stream()
        .filter(other -> !other.symbol().equals(unit.symbol()))
        .filter(other -> other.includes(unit) || unit.includes(other))
        .toList();
  }

  private void add(String dimension, String symbol, Entry entry) {
    Unit unit =
        new Unit(
            symbol,
            dimension,
            new BigDecimal(entry.factor()),
            entry.offset() == null ? BigDecimal.ZERO : new BigDecimal(entry.offset()));
    units.add(unit);
    bySign.put(Folded.of(symbol), unit);
    split(entry.signs()).forEach(sign -> bySign.put(Folded.of(sign), unit));
    split(entry.words())
        .forEach(word -> byWord.put(Folded.of(word).toLowerCase(Locale.ROOT), unit));
  }

  private static List<String> split(@Nullable String names) {
    return names == null ? List.of() : List.of(names.split("\\|", -1));
  }

  private static String quoted(String name) {
    return Pattern.quote(name).replace(" ", "\\E\\s\\Q");
  }

  private static Units read() {
    try (InputStream file = Units.class.getResourceAsStream(FILE)) {
      JsonMapper json = new JsonMapper();
      return new Units(
          json.readValue(
              file,
              json.getTypeFactory()
                  .constructMapType(
                      Map.class,
                      json.getTypeFactory().constructType(String.class),
                      json.getTypeFactory()
                          .constructMapType(Map.class, String.class, Entry.class))));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** One unit of the file; names are separated by {@code |}. */
  record Entry(
      String factor, @Nullable String offset, @Nullable String signs, @Nullable String words) {}
}
