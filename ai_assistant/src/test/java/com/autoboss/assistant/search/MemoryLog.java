package com.autoboss.assistant.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A log in memory, of groups of one passage each. */
final class MemoryLog implements PassageSource {

  private final List<Change> changes = new CopyOnWriteArrayList<>();
  private final Map<String, Passage> published = new ConcurrentHashMap<>();
  private final Map<String, Integer> reads = new ConcurrentHashMap<>();
  private final AtomicInteger failures = new AtomicInteger();

  void publish(String group, String text) {
    publish(group, text, Passage.Vectors.NONE);
  }

  void publish(String group, String text, Passage.Vectors vectors) {
    published.put(group, new Passage(group, group, text, "", "en", Set.of(), vectors));
    add(group, Kind.PUBLISHED, null);
  }

  void withdraw(String group) {
    published.remove(group);
    add(group, Kind.WITHDRAWN, null);
  }

  /** As a change of the embedding model does it. */
  void embedAnew(Embedder embedder) {
    published.forEach((group, passage) -> {
      Passage.Vectors vectors = embedder.passage("", passage.text());
      published.put(group, new Passage(group, group, passage.text(), "", "en", Set.of(), vectors));
      add(group, Kind.EMBEDDED, vectors.model());
    });
  }

  int read(String group) {
    return reads.getOrDefault(group, 0);
  }

  void failNext(int times) {
    failures.set(times);
  }

  @Override
  public long latestPosition() {
    return changes.size();
  }

  @Override
  public List<Change> changesAfter(long position, int limit) {
    if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new IllegalStateException("the database is away");
    }
    return changes.stream()
        .filter(change -> change.position() > position)
        .filter(change -> changes.stream().noneMatch(later -> isAfter(later, change)))
        .limit(limit)
        .toList();
  }

  @Override
  public boolean isEmbedded(String model) {
    return published.values().stream().allMatch(each -> each.vectors().model().equals(model));
  }

  @Override
  public List<Passage> passagesOf(String group) {
    reads.merge(group, 1, Integer::sum);
    Passage passage = published.get(group);
    return passage == null ? List.of() : List.of(passage);
  }

  private static boolean isAfter(Change later, Change change) {
    return later.group().equals(change.group()) && later.position() > change.position();
  }

  private void add(String group, Kind kind, @Nullable String model) {
    changes.add(new Change(changes.size() + 1L, group, kind, model));
  }
}
