package com.autoboss.assistant.chat.transcript;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Gives Arabic letters the form that they have beside their neighbours, as code points of their own
 * (Unicode, "Arabic Presentation Forms"): then a font without rules for shaping is enough. The
 * table is Unicode's own: the forms of a letter follow each other there as isolated, final,
 * initial, medial, and each normalises to its letter.
 */
final class ArabicLetters {

  private static final int LAM = 0x644;
  private static final int STRETCH = 0x640;
  private static final Map<String, List<Integer>> FORMS = new HashMap<>();

  static {
    IntStream.concat(
            IntStream.rangeClosed(0xFE80, 0xFEFC),
            IntStream.concat(
                IntStream.rangeClosed(0xFB50, 0xFBB1), IntStream.rangeClosed(0xFBFC, 0xFBFF)))
        .forEach(form ->
            FORMS
                .computeIfAbsent(
                    Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC),
                    _ -> new ArrayList<>())
                .add(form));
  }

  private ArabicLetters() {}

  /** Everything else stays as it is; the order stays that of reading. */
  static String shaped(String text) {
    List<Letter> letters = letters(Normalizer.normalize(text, Normalizer.Form.NFC));
    StringBuilder shaped = new StringBuilder();
    for (int i = 0; i < letters.size(); i++) {
      boolean before = i > 0 && letters.get(i - 1).joinsNext() && letters.get(i).joinsPrevious();
      boolean after =
          i + 1 < letters.size()
              && letters.get(i).joinsNext()
              && letters.get(i + 1).joinsPrevious();
      shaped.append(letters.get(i).form(before, after));
    }
    return shaped.toString();
  }

  private static List<Letter> letters(String text) {
    List<Letter> letters = new ArrayList<>();
    for (int code : text.codePoints().toArray()) {
      Letter last = letters.isEmpty() ? null : letters.getLast();
      if (last != null && Character.getType(code) == Character.NON_SPACING_MARK) {
        letters.set(letters.size() - 1, last.with(Character.toString(code)));
      } else if (last != null
          && last.isBareLam()
          && FORMS.containsKey(last.base + Character.toString(code))) {
        letters.set(letters.size() - 1, new Letter(last.base + Character.toString(code), ""));
      } else {
        letters.add(new Letter(Character.toString(code), ""));
      }
    }
    return letters;
  }

  /** One letter, or the ligature of lam and alef, with the signs above and below it. */
  private record Letter(String base, String marks) {

    Letter with(String mark) {
      return new Letter(base, marks + mark);
    }

    boolean isBareLam() {
      return base.codePointAt(0) == LAM && base.length() == 1 && marks.isEmpty();
    }

    boolean joinsNext() {
      return base.codePointAt(0) == STRETCH || forms().size() == 4;
    }

    boolean joinsPrevious() {
      return base.codePointAt(0) == STRETCH || forms().size() >= 2;
    }

    String form(boolean before, boolean after) {
      int index = before ? (after ? 3 : 1) : (after ? 2 : 0);
      return (forms().size() > index ? Character.toString(forms().get(index)) : base) + marks;
    }

    private List<Integer> forms() {
      return FORMS.getOrDefault(base, List.of());
    }
  }
}
