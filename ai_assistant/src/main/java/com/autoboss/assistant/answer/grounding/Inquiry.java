package com.autoboss.assistant.answer.grounding;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * What is asked.
 *
 * @param words all of it
 * @param language primary tag of the language to answer in
 * @param parts the questions in it, at least one
 */
public record Inquiry(String words, String language, List<Part> parts) {

  public Inquiry {
    parts = List.copyOf(parts);
  }

  /** An inquiry of one question. */
  public static Inquiry of(String words, String language, BiPredicate<String, String> answeredBy) {
    return new Inquiry(words, language, List.of(new Part(words, answeredBy)));
  }

  /**
   * One question.
   *
   * @param answeredBy whether a text, with the heads of its columns, holds the kind of thing that
   *     is asked for and names the codes that are asked about
   */
  public record Part(String words, BiPredicate<String, String> answeredBy) {}
}
