package com.autoboss.assistant.answer.grounding;

import com.autoboss.assistant.search.quantity.Quantity;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers that are counted from something else: "50 °C above ambient" is no temperature of 50 °C.
 * The words for it stand right behind the number in every language here.
 */
final class CountedFrom {

  private static final Map<String, Pattern> WORDS =
      Map.ofEntries(
              Map.entry(
                  "en", "(?:above|below|beyond|higher|lower|hotter|colder|over|under)(?!\\p{L})"),
              Map.entry(
                  "es",
                  "por encima|por debajo|sobre(?!\\p{L})|superior|inferior|m[aá]s que|menos que"),
              Map.entry("pt", "acima|abaixo|sobre(?!\\p{L})|superior|inferior|a mais|a menos"),
              Map.entry("it", "sopra|sotto|oltre|superiore|inferiore|al di"),
              Map.entry("fr", "au-dessus|au dessus|en dessous|sup[ée]rieure?|inf[ée]rieure?"),
              Map.entry("de", "(?:[uü]ber|unter|h[oö]her|niedriger)(?!\\p{L})"),
              Map.entry("no", "(?:over|under|h[oø]yere|lavere)(?!\\p{L})"),
              Map.entry("tr", "[uü]zerin|[uü]st[uü]n|alt[ıi]n|yukar[ıi]|a[sş]a[gğ][ıi]|daha"),
              Map.entry("el", "π[αά]νω|κ[αά]τω|υψηλότερ|χαμηλότερ"),
              Map.entry("ar", "فوق|تحت|أعلى|اعلى|أقل|اقل|أدنى"),
              Map.entry("ru", "выше|ниже"))
          .entrySet()
          .stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey,
                  entry -> Pattern.compile("(?iu)(?:" + entry.getValue() + ")")));

  private static final Pattern BEHIND = Pattern.compile("^[\\s\\p{L}']{0,4}\\s");

  private CountedFrom() {}

  /** Each number of the claim is counted as the quote counts it. */
  static boolean agrees(StatedQuantities quantities, String claim, String language, Quote quote) {
    String manual = quote.passage().language();
    String words = quote.text();
    for (Quantity each : quantities.stated()) {
      List<Boolean> given =
          quantities.sources(each).stream()
              .map(source -> isCounted(words, source.quantity().end(), manual))
              .distinct()
              .toList();
      if (given.equals(List.of(!isCounted(claim, each.end(), language)))
          && !(given.getFirst() && saysSo(claim, language))) {
        return false;
      }
    }
    return true;
  }

  /** In another language the word may stand elsewhere in the sentence. */
  private static boolean saysSo(String claim, String language) {
    Pattern pattern = WORDS.get(language);
    return pattern != null && pattern.matcher(claim).find();
  }

  private static boolean isCounted(String text, int end, String language) {
    Pattern pattern = WORDS.get(language);
    if (pattern == null || end > text.length()) {
      return false;
    }
    String rest = text.substring(end);
    String behind = BEHIND.matcher(rest).replaceFirst("");
    return pattern.matcher(behind).lookingAt() || pattern.matcher(rest.stripLeading()).lookingAt();
  }
}
