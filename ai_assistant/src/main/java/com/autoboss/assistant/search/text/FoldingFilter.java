package com.autoboss.assistant.search.text;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words without accents: what people leave out when they type in a hurry. Takes the marks of Latin,
 * Greek, Cyrillic, Arabic and Hebrew letters away; in other scripts marks are letters.
 */
final class FoldingFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FoldingFilter(TokenStream input) {
    super(new ASCIIFoldingFilter(input));
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!isAscii()) {
      String folded = fold(term.toString());
      if (!folded.isEmpty()) {
        term.setEmpty().append(folded);
      }
    }
    return true;
  }

  static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    String apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (!isMark(c)) {
        folded.append(plain(c));
      }
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static boolean isMark(char c) {
    return (c >= '\u0300' && c <= '\u036F')
        || (c >= '\u064B' && c <= '\u065F')
        || (c >= '\u0591' && c <= '\u05C7')
        || c == '\u0670'
        || c == '\u0640';
  }

  /** Letters that only spelling keeps apart. */
  private static char plain(char c) {
    return switch (c) {
      case '\u03C2' -> '\u03C3';
      case '\u0649' -> '\u064A';
      case '\u0629' -> '\u0647';
      case '\u0671' -> '\u0627';
      default -> c;
    };
  }

  private boolean isAscii() {
    for (int i = 0; i < term.length(); i++) {
      if (term.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
