package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.lifecycle.Citing;
import com.autoboss.assistant.refusal.Conflicting;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the {@link Impact} of one version on what rests on another one. */
@Component
class ImpactReport {

  private static final int MOST_QUOTES = 500;

  private final QualityStore pages;
  private final PassageTexts passages;
  private final List<Citing> citing;

  ImpactReport(QualityStore pages, PassageTexts passages, List<Citing> citing) {
    this.pages = pages;
    this.passages = passages;
    this.citing = citing;
  }

  /** Refused with {@code not-read} when one of them has no text to compare. */
  Impact of(ManualVersion from, ManualVersion to) {
    List<Impact.Place> before = passages.of(from.id());
    List<Impact.Place> after = passages.of(to.id());
    if (before.isEmpty() || after.isEmpty()) {
      throw new Conflicting("not-read", "only versions that were read can be compared");
    }
    Comparison comparison = new Comparison(pages.pages(to.id()), after);
    List<Citing.Quoted> quoted = quoted(from, each -> !each.reviewed());
    List<Citing.Quoted> reviewed = quoted(from, Citing::reviewed);
    List<Impact.Quote> quotes =
        Stream.concat(quoted.stream(), reviewed.stream())
            .map(each -> quote(comparison, each))
            .sorted(ORDER)
            .toList();
    Set<String> old = texts(before);
    Set<String> now = texts(after);
    int same = (int) old.stream().filter(now::contains).count();
    return new Impact(
        from.number(),
        to.number(),
        same,
        old.size() - same,
        now.size() - same,
        answers(quoted.stream()),
        answers(quoted.stream().filter(each -> isAffected(comparison, each))),
        answers(reviewed.stream()),
        quotes.stream().limit(MOST_QUOTES).toList());
  }

  private List<Citing.Quoted> quoted(ManualVersion version, Predicate<Citing> by) {
    return citing.stream()
        .filter(by)
        .flatMap(each -> each.of(version.manual(), version.number()).stream())
        .toList();
  }

  private static final Comparator<Impact.Quote> ORDER =
      Comparator.comparing(Impact.Quote::change)
          .thenComparing(Comparator.comparingInt(Impact.Quote::answers).reversed())
          .thenComparingInt(Impact.Quote::page);

  private static Impact.Quote quote(Comparison comparison, Citing.Quoted quoted) {
    Comparison.Found found = comparison.find(quoted.page(), quoted.quote());
    return new Impact.Quote(
        quoted.page(), quoted.quote(), quoted.by().size(), found.change(), found.now());
  }

  private static boolean isAffected(Comparison comparison, Citing.Quoted quoted) {
    return comparison.find(quoted.page(), quoted.quote()).change() != Impact.Change.SAME;
  }

  private static int answers(Stream<Citing.Quoted> quoted) {
    Set<UUID> answers = new HashSet<>();
    quoted.forEach(each -> answers.addAll(each.by()));
    return answers.size();
  }

  private static Set<String> texts(List<Impact.Place> places) {
    return places.stream().map(place -> Comparison.plain(place.text())).collect(Collectors.toSet());
  }
}
