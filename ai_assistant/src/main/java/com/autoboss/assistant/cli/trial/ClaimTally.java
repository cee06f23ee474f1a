package com.autoboss.assistant.cli.trial;

import com.autoboss.assistant.answer.Answer;
import com.autoboss.assistant.answer.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what became of the cases. */
final class ClaimTally {

  /** What became of one kind. */
  static final class Count {
    private int all;
    private int foreign;
    private int shown;
    private int quoted;

    private Map<String, Integer> numbers() {
      return Map.of("cases", all, "other_language", foreign, "shown", shown, "quoted", quoted);
    }
  }

  private final Map<ClaimKind, Count> counts = new EnumMap<>(ClaimKind.class);
  private final List<Map<String, Object>> notable = new ArrayList<>();

  void add(ClaimCase one, Answer answer) {
    Count count = counts.computeIfAbsent(one.kind(), kind -> new Count());
    boolean shown = answer.statements().stream().anyMatch(said -> says(said, one.text()));
    boolean quoted =
        answer.citations().stream()
            .anyMatch(citation -> letters(citation.quote()).contains(letters(one.fact().quote())));
    count.all++;
    count.foreign += one.language().equals(one.fact().passage().language()) ? 0 : 1;
    count.shown += shown ? 1 : 0;
    count.quoted += !shown && quoted ? 1 : 0;
    if (shown != one.kind().isRight()) {
      notable.add(
          Map.of(
              "kind", one.kind(),
              "shown", shown,
              "quoted", quoted,
              "question", one.question(),
              "said", one.text(),
              "quote", one.fact().quote(),
              "answer", answer.answer()));
    }
  }

  /** What was wrong and shown, or right and not shown. */
  List<Map<String, Object>> notable() {
    return List.copyOf(notable);
  }

  int wrongShown() {
    return sum(false, false);
  }

  Map<String, Object> summary() {
    int right = all(true);
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("cases", all(true) + all(false));
    summary.put("other_language", counts.values().stream().mapToInt(count -> count.foreign).sum());
    summary.put("wrong_shown", wrongShown());
    summary.put("right_kept", right == 0 ? 0 : rounded((double) sum(true, false) / right));
    summary.put("right_kept_or_quoted", right == 0 ? 0 : rounded((double) sum(true, true) / right));
    counts.forEach((kind, count) -> summary.put(kind.name(), count.numbers()));
    return summary;
  }

  private int all(boolean right) {
    return counts.entrySet().stream()
        .filter(e -> e.getKey().isRight() == right)
        .mapToInt(e -> e.getValue().all)
        .sum();
  }

  private int sum(boolean right, boolean withQuoted) {
    return counts.entrySet().stream()
        .filter(e -> e.getKey().isRight() == right)
        .mapToInt(e -> e.getValue().shown + (withQuoted ? e.getValue().quoted : 0))
        .sum();
  }

  private static boolean says(Statement statement, String text) {
    return letters(statement.text()).equals(letters(text));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
