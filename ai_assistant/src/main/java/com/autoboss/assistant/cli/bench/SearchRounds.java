package com.autoboss.assistant.cli.bench;

import com.autoboss.assistant.search.Hits;
import com.autoboss.assistant.search.PassageIndex;
import com.autoboss.assistant.search.PassageQuery;
import com.autoboss.assistant.search.PassageQuery.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Searches in made passages, and what they cost. */
final class SearchRounds {

  private static final int LIMIT = 50;
  private static final int COMPARED = 10;

  /** The nearest by their best window are among so many of the nearest by everything. */
  private static final int WIDE = 150;

  private final PassageIndex index;
  private final MadePassages made;
  private final int models;

  SearchRounds(PassageIndex index, MadePassages made, int models) {
    this.index = index;
    this.made = made;
    this.models = models;
  }

  static String tag(int model) {
    return "model:" + model;
  }

  /** Times of so many searches, question embedding apart, after a third of them unmeasured. */
  Map<String, Object> measure(Ranking ranking, int searches, boolean filtered) {
    long[] all = new long[searches];
    long[] again = new long[searches];
    for (int i = -searches / 3; i < searches; i++) {
      List<Set<String>> filters =
          filtered ? List.of(Set.of(tag(Math.floorMod(i, models)))) : List.of();
      Hits hits = search(i, filters, LIMIT, ranking);
      if (i >= 0) {
        all[i] = hits.searching().toNanos();
        again[i] = hits.lookingAgain().toNanos();
      }
    }
    Map<String, Object> result = new LinkedHashMap<>(new Distribution(all).toMap());
    result.put("second_look", new Distribution(again).toMap());
    return result;
  }

  /** Of the ten nearest of all passages, the share that a search without filter finds. */
  double recall(int questions) {
    double found = 0;
    for (int i = 0; i < questions; i++) {
      Set<String> nearest = ids(nearest(search(i, List.of(), WIDE, Ranking.VECTOR).list()));
      nearest.retainAll(ids(nearest(exact(i))));
      found += nearest.size() / (double) COMPARED;
    }
    return found / questions;
  }

  /** What passes a filter that lets few pass is compared one by one. */
  private List<Hits.Hit> exact(int question) {
    List<Hits.Hit> hits = new ArrayList<>();
    for (int model = 0; model < models; model++) {
      hits.addAll(search(question, List.of(Set.of(tag(model))), WIDE, Ranking.VECTOR).list());
    }
    return hits;
  }

  private Hits search(int question, List<Set<String>> filters, int limit, Ranking ranking) {
    return index.search(new PassageQuery(made.question(question), "en", filters, limit, ranking));
  }

  private static List<Hits.Hit> nearest(List<Hits.Hit> hits) {
    return hits.stream()
        .sorted(Comparator.comparingDouble(Hits.Hit::cosine).reversed())
        .limit(COMPARED)
        .toList();
  }

  private static Set<String> ids(List<Hits.Hit> hits) {
    Set<String> ids = new HashSet<>();
    hits.forEach(hit -> ids.add(hit.id()));
    return ids;
  }
}
