package com.autoboss.assistant.cli.eval;

import com.autoboss.assistant.answer.Trace;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an assistant without checks would have shown: everything that the model said, cited to the
 * page on which its quote is found, else to the first one it was given.
 */
final class UncheckedAnswer {

  private UncheckedAnswer() {}

  /** In the form that the scorer reads. */
  static Map<String, Object> of(String id, Trace trace) {
    Trace.Reply reply = trace.reply();
    List<Trace.Judged> said = reply == null ? List.of() : reply.statements();
    List<Trace.Retrieved> read =
        trace.retrieved().stream().filter(Trace.Retrieved::evidence).toList();
    return Map.of(
        "id", id,
        "answer", said.stream().map(Trace.Judged::text).collect(Collectors.joining("\n")),
        "refused", said.isEmpty(),
        "language", trace.answer().language(),
        "citations", said.stream().flatMap(each -> cited(each, read)).distinct().toList(),
        "hazards", List.of(),
        "said", said,
        "seconds", trace.answer().seconds());
  }

  private static Stream<Map<String, Object>> cited(Trace.Judged said, List<Trace.Retrieved> read) {
    String quote = plain(said.quote());
    return read.stream()
        .filter(each -> plain(each.text()).contains(quote))
        .findFirst()
        .or(() -> read.stream().findFirst())
        .stream()
        .map(each -> Map.of("manual", each.manual(), "page", each.page(), "quote", said.quote()));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
