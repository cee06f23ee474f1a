package com.autoboss.assistant.cli.trial;

import com.autoboss.assistant.cli.bench.ScriptLine;
import com.autoboss.assistant.search.quantity.Quantities;
import com.autoboss.assistant.search.quantity.Quantity;
import com.autoboss.assistant.search.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes cases about the facts of manuals: some right, most wrong in one way. */
final class ClaimScript {

  /** Share of the cases in another language than the manual's, where the kind allows both. */
  private static final double FOREIGN = 0.5;

  /** The same fact is asked for again, in another language, where there are too few. */
  private static final int ROUNDS = 4;

  private static final Pattern NEGATION =
      Pattern.compile("\\b(?:[Dd]o not|must not|is not|are not|cannot|[Nn]ever) ");
  private static final Pattern VERB = Pattern.compile("\\b(is|are|must|should|can|will) ");
  private static final Pattern DIGIT = Pattern.compile("[1-9]");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<Fact> facts;
  private final SplittableRandom chance;
  private final Phrases phrases;

  ClaimScript(List<Fact> facts, long seed) {
    this.facts = facts;
    this.chance = new SplittableRandom(seed);
    this.phrases = new Phrases(chance);
  }

  /** So many cases of each kind; fewer where the manuals have not enough facts that fit. */
  List<ClaimCase> cases(int ofEach) {
    List<ClaimCase> cases = new ArrayList<>();
    for (ClaimKind kind : ClaimKind.values()) {
      List<Fact> left = shuffled();
      int made = 0;
      for (int i = 0; i < ROUNDS * left.size() && made < ofEach; i++) {
        ClaimCase one = made(kind, left.get(i % left.size()));
        boolean asked =
            one == null || cases.stream().anyMatch(c -> c.question().equals(one.question()));
        if (!asked) {
          cases.add(one);
          made++;
        }
      }
    }
    return cases;
  }

  private @Nullable ClaimCase made(ClaimKind kind, Fact fact) {
    String manual = fact.passage().language();
    boolean foreign =
        kind != ClaimKind.PARAPHRASED
            && (kind == ClaimKind.TRANSLATED || chance.nextDouble() < FOREIGN);
    String language = foreign ? another(manual) : manual;
    String text = said(kind, fact, language);
    if (text == null) {
      return null;
    }
    String question = phrases.question(language, fact.subject());
    String quote = kind == ClaimKind.SWAPPED_QUOTE ? other(fact).quote() : fact.quote();
    return new ClaimCase(kind, fact, language, question, text, line(kind, question, text, quote));
  }

  /** What the model says; null when this fact cannot be made wrong in this way. */
  private @Nullable String said(ClaimKind kind, Fact fact, String language) {
    String right = phrases.answer(language, fact, fact.value());
    return switch (kind) {
      case VERBATIM -> fact.quote();
      case PARAPHRASED, TRANSLATED, HALF_JSON, ENDLESS -> right;
      case SWAPPED_QUOTE -> fact.hasValue() ? right : null;
      case WRONG_NUMBER -> valued(fact, language, otherNumber(fact.value()));
      case WRONG_UNIT -> valued(fact, language, otherUnit(fact));
      case NEIGHBOUR -> valued(fact, language, neighbour(fact));
      case OTHER_MODEL -> valued(fact, language, elsewhere(fact));
      case INVENTED_PART -> right.replaceFirst("[.]$", " (part %s)".formatted(part()));
      case DROPPED_WARNING -> warned(fact, language);
      case INJECTED_LINK -> right + " https://pump-help.example/" + chance.nextInt(1000);
      case NEGATION_REMOVED -> turned(fact, language, NEGATION, "");
      case NEGATION_ADDED ->
          NEGATION.matcher(fact.quote()).find() ? null : turned(fact, language, VERB, "$1 not ");
    };
  }

  private @Nullable String valued(Fact fact, String language, @Nullable String value) {
    return value == null || value.equals(fact.value())
        ? null
        : phrases.answer(language, fact, value);
  }

  private @Nullable String otherNumber(String value) {
    return DIGIT
        .matcher(value)
        .results()
        .findFirst()
        .map(digit -> {
          int old = digit.group().charAt(0) - '0';
          int other = 1 + (old + chance.nextInt(8)) % 9;
          return value.substring(0, digit.start()) + other + value.substring(digit.end());
        })
        .orElse(null);
  }

  private @Nullable String otherUnit(Fact fact) {
    Optional<Unit> unit = unit(fact);
    List<String> others = List.of("bar", "psi", "mm", "kg", "min", "V", "A", "°C", "l/min", "Nm");
    String other = others.get(chance.nextInt(others.size()));
    return unit.filter(own -> !own.symbol().equals(other))
        .map(own -> fact.value().replaceAll("[^\\d.,–-]+$", "") + " " + other)
        .orElse(null);
  }

  private static Optional<Unit> unit(Fact fact) {
    return Quantities.in(fact.value(), fact.passage().language()).stream()
        .findFirst()
        .map(Quantity::unit);
  }

  /** A value of the same unit from the same page. */
  private @Nullable String neighbour(Fact fact) {
    return value(
        fact,
        other ->
            other.passage().page() == fact.passage().page()
                && other.passage().source().equals(fact.passage().source()));
  }

  private @Nullable String elsewhere(Fact fact) {
    return value(fact, other -> !other.model().equals(fact.model()));
  }

  private @Nullable String value(Fact fact, Predicate<Fact> where) {
    Optional<Unit> unit = unit(fact);
    List<String> values =
        facts.stream()
            .filter(where)
            .filter(other -> unit.isPresent() && unit.equals(unit(other)))
            .map(Fact::value)
            .filter(value -> !holds(fact, value))
            .toList();
    return values.isEmpty() ? null : values.get(chance.nextInt(values.size()));
  }

  /** Whether the fact says this value too, perhaps in other words. */
  private static boolean holds(Fact fact, String value) {
    String language = fact.passage().language();
    List<Quantity> own = Quantities.in(fact.passage().text(), language);
    return Quantities.in(value, language).stream()
        .allMatch(each -> own.stream().anyMatch(q -> each.with(q) != Quantity.Agreement.NONE));
  }

  private @Nullable String warned(Fact fact, String language) {
    String left = fact.quote().replaceAll("(?i)\\b(only|never|do not|must not|not) ", "");
    return left.equals(fact.quote()) || fact.hasValue()
        ? null
        : phrases.answer(
            language, new Fact(fact.model(), fact.passage(), fact.quote(), stripped(left), ""), "");
  }

  private @Nullable String turned(Fact fact, String language, Pattern word, String by) {
    String turned = word.matcher(fact.subject()).replaceFirst(by);
    return turned.equals(fact.subject())
        ? null
        : phrases.answer(
            language,
            new Fact(fact.model(), fact.passage(), fact.quote(), turned, fact.value()),
            fact.value());
  }

  private static String stripped(String sentence) {
    return sentence.replaceFirst("[.]$", "");
  }

  private String part() {
    return "ZX-%04d-%d".formatted(chance.nextInt(10_000), chance.nextInt(10));
  }

  private Fact other(Fact fact) {
    List<Fact> same =
        facts.stream()
            .filter(f -> f.model().equals(fact.model()) && !holds(f, fact.value()))
            .toList();
    return same.isEmpty() ? fact : same.get(chance.nextInt(same.size()));
  }

  private String another(String language) {
    List<String> others = Phrases.LANGUAGES.stream().filter(l -> !l.equals(language)).toList();
    return others.get(chance.nextInt(others.size()));
  }

  private List<Fact> shuffled() {
    List<Fact> shuffled = new ArrayList<>(facts);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int k = chance.nextInt(i + 1);
      Fact swapped = shuffled.get(i);
      shuffled.set(i, shuffled.get(k));
      shuffled.set(k, swapped);
    }
    return shuffled;
  }

  private static ScriptLine line(ClaimKind kind, String question, String text, String quote) {
    String statement = JSON.writeValueAsString(Map.of("quote", quote, "text", text));
    String open = "{\"answered\":true,\"statements\":[" + statement;
    String said =
        switch (kind) {
          case HALF_JSON -> open + ",{\"quote\":\"" + quote.substring(0, quote.length() / 2);
          case ENDLESS ->
              open + (",{\"quote\":\"x\",\"text\":\"" + "and so on ".repeat(40) + "\"}").repeat(60);
          default -> open + "]}";
        };
    return ScriptLine.reply(Pattern.quote("QUESTION\n" + question) + "$", said);
  }
}
