package com.autoboss.assistant.search.text;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/** Languages of the same script, told apart by their letters in a row and by small words. */
public final class LatinLanguages {

  /** What a small word of a language is worth, in units of confidence. */
  private static final double WORD = .25;

  private final Supplier<Optional<LanguageDetector>> detector;
  private final Supplier<FunctionWords> words = SingletonSupplier.of(FunctionWords::new);

  public LatinLanguages(Collection<String> tags) {
    this.detector = SingletonSupplier.of(() -> detector(tags));
  }

  /** The best of the possible languages with its confidence, 0 to 1. */
  public Optional<Map.Entry<String, Double>> detect(String text, List<String> possible) {
    return detector
        .get()
        .flatMap(ready ->
            ready.computeLanguageConfidenceValues(text).entrySet().stream()
                .map(value -> Map.entry(tag(value.getKey()), value.getValue()))
                .filter(value -> possible.contains(value.getKey()))
                .max(Comparator.comparingDouble(value -> withWords(value, text))));
  }

  private double withWords(Map.Entry<String, Double> language, String text) {
    return language.getValue() + WORD * words.get().count(text, language.getKey());
  }

  private static Optional<LanguageDetector> detector(Collection<String> tags) {
    IsoCode639_1[] codes =
        tags.stream().flatMap(tag -> code(tag).stream()).distinct().toArray(IsoCode639_1[]::new);
    return codes.length < 2
        ? Optional.empty()
        : Optional.of(
            LanguageDetectorBuilder.fromIsoCodes639_1(codes).withLowAccuracyMode().build());
  }

  private static Optional<IsoCode639_1> code(String tag) {
    String name = tag.equals("no") ? "NB" : tag.toUpperCase(Locale.ROOT);
    return List.of(IsoCode639_1.values()).stream()
        .filter(code -> code.name().equals(name))
        .findAny();
  }

  private static String tag(Language language) {
    String tag = language.getIsoCode639_1().name().toLowerCase(Locale.ROOT);
    return tag.equals("nb") || tag.equals("nn") ? "no" : tag;
  }
}
