package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.search.Hits;
import com.autoboss.assistant.search.PassageIndex;
import com.autoboss.assistant.search.PassageQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds passages in the published manuals that a caller may read. */
@Service
public class PassageLibrary {

  private final PassageIndex index;
  private final PassageStore store;
  private final Glossary glossary;

  PassageLibrary(PassageIndex index, PassageStore store, Glossary glossary) {
    this.index = index;
    this.store = store;
    this.glossary = glossary;
  }

  /**
   * Ranks passages of the manuals of these models.
   *
   * @param language primary tag of the text's language; null to detect it
   * @param models nothing else is looked at; empty means every model
   */
  public Found search(
      Caller caller, String text, @Nullable String language, Set<UUID> models, int limit) {
    List<Set<String>> filters = new ArrayList<>();
    filters.add(tags("audience:", caller.audiences()));
    if (!models.isEmpty()) {
      filters.add(tags("model:", models));
    }
    Hits hits =
        index.search(
            new PassageQuery(
                text, language, filters, limit, PassageQuery.Ranking.FUSED, glossary.names()));
    Map<String, ManualPassage> passages =
        store.byId(caller, hits.list().stream().map(Hits.Hit::id).toList());
    return new Found(
        hits,
        hits.list().stream()
            .filter(hit -> passages.containsKey(hit.id()))
            .map(hit -> new Ranked(hit, found(passages, hit.id())))
            .toList());
  }

  /**
   * Warnings that go with these passages: of the same section of the same version, and those around
   * them on the page.
   */
  public List<ManualPassage> warningsWith(Caller caller, Collection<ManualPassage> passages) {
    return store.warningsWith(caller, passages);
  }

  /** Those of these passages, by id, that are in force and that the caller may read. */
  public Map<String, ManualPassage> published(Caller caller, List<String> ids) {
    return store.byId(caller, ids);
  }

  /** Passages of one page in reading order. */
  public List<ManualPassage> ofPage(Caller caller, UUID version, int page) {
    return store.ofPage(caller, version, page);
  }

  /** Models that have a published manual for this caller, by id with their names. */
  public Map<UUID, String> modelsWithManuals(Caller caller) {
    return store.modelsWithManuals(caller);
  }

  private static ManualPassage found(Map<String, ManualPassage> passages, String id) {
    return Optional.ofNullable(passages.get(id)).orElseThrow();
  }

  private static Set<String> tags(String prefix, Set<?> values) {
    return values.stream().map(value -> prefix + value).collect(Collectors.toSet());
  }

  /**
   * What was found, best first.
   *
   * @param hits as the index gave them, with times and the language of the question
   */
  public record Found(Hits hits, List<Ranked> passages) {}

  /** A passage and why it stands where it stands. */
  public record Ranked(Hits.Hit hit, ManualPassage passage) {}
}
