package com.autoboss.assistant.answer;

import com.autoboss.assistant.answer.grounding.Fault;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an answer came about, for experts.
 *
 * @param id of the answer
 * @param question what was asked
 * @param models names of the models whose manuals were searched; empty when none was resolved
 * @param retrieved what was found, best first
 * @param reply what the language model said; null when none was asked
 * @param answer what the asker got
 */
public record Trace(
    UUID id,
    Asked question,
    List<String> models,
    List<Retrieved> retrieved,
    @Nullable Reply reply,
    Answer answer) {

  /** The same for people who may not know whose question it was. */
  Trace anonymous() {
    return new Trace(id, question.anonymous(), models, retrieved, reply, answer);
  }

  /**
   * The question as it was taken.
   *
   * @param text the asker's words
   * @param words what was searched for
   * @param language of the answer
   * @param earlier questions before it, the latest first
   * @param kinds kinds of thing that the question asks for
   */
  public record Asked(
      String text,
      String words,
      String language,
      @Nullable UUID model,
      @Nullable String serial,
      boolean anyModel,
      List<String> earlier,
      List<String> kinds) {

    private Asked anonymous() {
      return new Asked(
          Anonymous.words(text, serial),
          Anonymous.words(words, serial),
          language,
          model,
          null,
          anyModel,
          earlier.stream().map(each -> Anonymous.words(each, serial)).toList(),
          kinds);
    }
  }

  /**
   * A passage that was found.
   *
   * @param evidence whether it was taken as evidence
   */
  public record Retrieved(
      String passage,
      String manual,
      int version,
      int page,
      String kind,
      String language,
      String text,
      double score,
      double lexical,
      double cosine,
      double nearness,
      double coverage,
      int exact,
      boolean evidence) {}

  /**
   * What the language model did.
   *
   * @param answered whether it says that the evidence answers; null when it does not say
   * @param prompt what it was given to read; null in traces of the time before that was kept
   * @param cost null when no price is configured
   */
  public record Reply(
      @Nullable String model,
      @Nullable Boolean answered,
      @Nullable String prompt,
      long promptTokens,
      long replyTokens,
      @Nullable BigDecimal cost,
      List<Judged> statements,
      Map<String, Double> milliseconds) {}

  /**
   * A statement of the model and what became of it.
   *
   * @param verdict STANDS, QUOTE_ALONE or FALLS
   * @param fault why it does not stand; null when it does
   */
  public record Judged(String text, String quote, String verdict, @Nullable Fault fault) {}
}
