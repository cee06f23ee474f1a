package com.autoboss.assistant.search.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides a long text into overlapping windows, because one vector says little about many things.
 * Borders lie between words; a run without white space is divided between characters.
 *
 * @param whole a text of at most so many tokens stays whole
 * @param size most tokens of a window, more than overlap
 * @param overlap tokens that neighbours share, at least, as far as words allow
 */
record Windows(int whole, int size, int overlap) {

  /** What a vector stands for best, as measured; see the quality report. */
  static final Windows DEFAULT = new Windows(192, 128, 32);

  /** White space ends a word; so do sixteen letters, for scripts that write without it. */
  private static final Pattern WORD = Pattern.compile("\\S{1,16}", Pattern.UNICODE_CHARACTER_CLASS);

  /** The windows of the text in their order, each a part of it; at least one. */
  List<String> of(String text, ToIntFunction<String> tokens) {
    List<Word> words = words(text, tokens);
    if (words.stream().mapToInt(Word::tokens).sum() <= whole) {
      return List.of(text);
    }
    List<String> windows = new ArrayList<>();
    int first = 0;
    while (true) {
      int end = end(words, first);
      windows.add(text.substring(words.get(first).start(), words.get(end - 1).end()));
      if (end == words.size()) {
        return windows;
      }
      first = Math.max(first + 1, back(words, end));
    }
  }

  private int end(List<Word> words, int first) {
    int sum = 0;
    int end = first;
    while (end < words.size() && (end == first || sum + words.get(end).tokens() <= size)) {
      sum += words.get(end++).tokens();
    }
    return end;
  }

  private int back(List<Word> words, int end) {
    int sum = 0;
    int first = end;
    while (first > 0 && sum < overlap) {
      sum += words.get(--first).tokens();
    }
    return first;
  }

  private static List<Word> words(String text, ToIntFunction<String> tokens) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.start(), matcher.end(), tokens.applyAsInt(matcher.group())));
    }
    return words;
  }

  private record Word(int start, int end, int tokens) {}
}
