package com.autoboss.assistant.search.embedding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Text to the token numbers of an XLM-RoBERTa model: NFKC, white space folded, each word marked by
 * U+2581 and divided so that the product of its pieces' probabilities is highest (Viterbi; Kudo
 * 2018, "Subword Regularization").
 */
final class UnigramTokenizer {

  private static final Pattern WHITE_SPACE =
      Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SPECIAL = Pattern.compile("<s>|<pad>|</s>|<unk>");
  private static final Map<String, Integer> SPECIAL_TOKENS =
      Map.of("<s>", 0, "<pad>", 1, "</s>", 2, "<unk>", 3);
  private static final char WORD_MARK = '\u2581';
  private static final int UNKNOWN = 3;

  private final Vocabulary vocabulary;

  UnigramTokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Normalised, each white space a single mark, one mark in front. */
  static String normalise(String text) {
    String folded =
        WHITE_SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(" ");
    String marked = folded.strip().replace(' ', WORD_MARK);
    return marked.isEmpty() || marked.charAt(0) == WORD_MARK ? marked : WORD_MARK + marked;
  }

  /** The tokens of the text, without begin and end. */
  int[] tokens(String text) {
    IntStream.Builder tokens = IntStream.builder();
    Vocabulary.Walk walk = vocabulary.walk();
    Matcher special = SPECIAL.matcher(text);
    int start = 0;
    while (special.find()) {
      addWords(normalise(text.substring(start, special.start())), walk, tokens);
      tokens.add(SPECIAL_TOKENS.getOrDefault(special.group(), UNKNOWN));
      start = special.end();
    }
    addWords(normalise(text.substring(start)), walk, tokens);
    return tokens.build().toArray();
  }

  private void addWords(String marked, Vocabulary.Walk walk, IntStream.Builder tokens) {
    int start = 0;
    while (start < marked.length()) {
      int next = marked.indexOf(WORD_MARK, start + 1);
      int end = next < 0 ? marked.length() : next;
      addWord(marked.substring(start, end), walk, tokens);
      start = end;
    }
  }

  private void addWord(String word, Vocabulary.Walk walk, IntStream.Builder tokens) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    try {
      Lattice lattice = new Lattice(bytes.length);
      for (int start = 0; start < bytes.length; start += characterLength(bytes[start])) {
        extend(lattice, bytes, start, walk);
      }
      lattice.addBest(tokens);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void extend(Lattice lattice, byte[] bytes, int start, Vocabulary.Walk walk)
      throws IOException {
    int character = Math.min(start + characterLength(bytes[start]), bytes.length);
    boolean known = false;
    walk.restart();
    for (int end = start; end < bytes.length && walk.follow(bytes[end]); end++) {
      int piece = walk.piece();
      if (piece >= 0) {
        lattice.offer(start, end + 1, piece, vocabulary.score(piece));
        known |= end + 1 == character;
      }
    }
    if (!known) {
      lattice.offer(start, character, UNKNOWN, vocabulary.unknownScore());
    }
  }

  private static int characterLength(byte first) {
    if (first >= 0) {
      return 1;
    }
    return Integer.numberOfLeadingZeros(~(first << 24));
  }

  /** The best way found so far to every byte of one word. */
  private static final class Lattice {

    private final double[] score;
    private final int[] from;
    private final int[] piece;

    Lattice(int length) {
      score = new double[length + 1];
      from = new int[length + 1];
      piece = new int[length + 1];
      Arrays.fill(from, -1);
    }

    void offer(int start, int end, int candidate, double value) {
      double total = score[start] + value;
      if (from[end] < 0 || total > score[end]) {
        score[end] = total;
        from[end] = start;
        piece[end] = candidate;
      }
    }

    /** Adds the pieces in their order; unknown ones side by side count as one. */
    void addBest(IntStream.Builder tokens) {
      int[] best = new int[from.length];
      int first = best.length;
      for (int end = from.length - 1; end > 0; end = from[end]) {
        boolean repeated = first < best.length && piece[end] == UNKNOWN && best[first] == UNKNOWN;
        if (!repeated) {
          best[--first] = piece[end];
        }
      }
      for (int i = first; i < best.length; i++) {
        tokens.add(best[i]);
      }
    }
  }
}
