package com.autoboss.assistant.knowledge.layout;

import java.util.regex.Pattern;

/** Signs and numbers before the items of lists and the steps of procedures. */
final class Markers {

  private static final Pattern BULLET = Pattern.compile("[•▪●◆■□○◦‣➢➤►▶✓✔·∙*–—\\-▸❖⚫⬤]");
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\(?\\p{Nd}{1,2}[.)]|[.)]\\p{Nd}{1,2}|\\(?[a-zA-Z][.)])");
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:figure|fig\\.?|table|tabla|figura|fig[uú]ra|tabelle|abbildung|abb\\.?|bild|tabell|figur"
              + "|tableau|tabella|tabela|tabel|afbeelding|şekil|tablo|resim|σχήμα|πίνακας|εικόνα"
              + "|рисунок|рис\\.?|таблица|الشكل|شكل|الجدول|جدول)\\s*[:.]?\\s*\\p{Nd}.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  private static final Pattern SECTION_NUMBER =
      Pattern.compile("(\\p{Nd}{1,2}(?:\\.\\p{Nd}{1,2})*)\\.?\\s+\\p{L}.*", Pattern.DOTALL);

  private Markers() {}

  static boolean bullet(String word) {
    return BULLET.matcher(word).matches();
  }

  static boolean number(String word) {
    return NUMBER.matcher(word).matches();
  }

  static boolean marker(String word) {
    return bullet(word) || number(word);
  }

  static boolean caption(String text) {
    return CAPTION.matcher(text).matches();
  }

  /** How deep a heading stands by its number, for example 2 for "4.2 Oil"; 0 without a number. */
  static int depth(String heading) {
    var number = SECTION_NUMBER.matcher(heading);
    return number.matches() ? number.group(1).split("\\.").length : 0;
  }
}
