package com.autoboss.assistant.knowledge.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words with which warnings begin, in the languages in which machines are sold. */
final class SignalWords {

  private record Signal(HazardLevel level, Pattern words) {}

  /** ISO 3864-2 and ANSI Z535.6 words and what manuals write instead. */
  private static final List<Signal> SIGNALS =
      List.of(
          signal(
              HazardLevel.DANGER,
              "danger|peligro|fare|κίνδυνος|κινδυνος|خطر|tehlike|perigo|gefahr|pericolo|опасно"
                  + "|опасность|gevaar|fara|vaara|niebezpieczeństwo|危险|危険"),
          signal(
              HazardLevel.WARNING,
              "warnings?|advertencias?|advarsel|προειδοποίηση|προειδοποιηση|تحذير|تحذيرات|uyarı"
                  + "|advertência|aviso de segurança|warnung(?:en)?|warnhinweise?|ikaz|avertissements?|attention|avvertenz[ae]"
                  + "|предупреждение|waarschuwing|varning|varoitus|ostrzeżenie|警告"),
          signal(
              HazardLevel.CAUTION,
              "cautions?|precauci[óo]n|forsiktig|προσοχή|προσοχη|تنبيه|احتياط|dikkat|achtung|atenci[óo]n"
                  + "|cuidado|atenção|vorsicht|attenzione|внимание|осторожно|voorzichtig|försiktigt"
                  + "|forsigtig|mise en garde|uwaga|huomio|注意"),
          signal(
              HazardLevel.NOTICE,
              "notice|important|aviso|merk|viktig|σημείωση|σημειωση|ملاحظة|ملاحظات|هام|önemli"
                  + "|nota|importante|hinweise?|remarque|avis|avviso|примечание|важно|let op"
                  + "|opmerking|obs|notes?"));

  /** A sign of type that warns or forbids, before the words or instead of them. */
  private static final Pattern SIGN = Pattern.compile("^[\\s▲△]*[⚠⚡☠☢☣⛔🚫🛑☡]");

  private static final Pattern BEFORE = Pattern.compile("^[^\\p{L}]*");

  private SignalWords() {}

  /**
   * The level of a text that begins with a signal word, which stands alone, is followed by a colon,
   * an exclamation mark or a dash, or is written in capitals or bold.
   */
  static Optional<HazardLevel> level(String text, boolean emphasised) {
    String start = BEFORE.matcher(text).replaceFirst("");
    if (start.isEmpty()) {
      return Optional.empty();
    }
    for (Signal signal : SIGNALS) {
      var match = signal.words.matcher(start);
      if (match.lookingAt() && marked(start, match.end(), emphasised)) {
        return Optional.of(signal.level);
      }
    }
    return SIGN.matcher(text).find() ? Optional.of(HazardLevel.WARNING) : Optional.empty();
  }

  /** True when the text is nothing but a signal word and signs. */
  static boolean alone(String text) {
    String start = BEFORE.matcher(text).replaceFirst("");
    return SIGNALS.stream()
        .map(signal -> signal.words.matcher(start))
        .anyMatch(match -> match.lookingAt() && signs(start.substring(match.end())));
  }

  private static boolean marked(String start, int end, boolean emphasised) {
    String word = start.substring(0, end);
    String rest = start.substring(end).stripLeading();
    boolean capitals =
        word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
    return signs(rest)
        || rest.startsWith(":")
        || rest.startsWith("!")
        || rest.startsWith("–")
        || rest.startsWith("—")
        || capitals
        || emphasised;
  }

  private static boolean signs(String rest) {
    return rest.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static Signal signal(HazardLevel level, String words) {
    return new Signal(
        level,
        Pattern.compile(
            "(?:" + words + ")(?![\\p{L}\\p{Nd}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }
}
