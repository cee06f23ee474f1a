package com.autoboss.assistant.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The passages of this node, findable: one Lucene index in one folder. A projection that can be
 * deleted at any time; {@link IndexFollower} fills it again.
 *
 * <p>Changes become visible together, at the next commit. Safe for use by many threads. A disk that
 * fails becomes {@link UncheckedIOException}.
 */
public final class PassageIndex implements AutoCloseable {

  private final IndexFields fields;
  private final Languages languages;
  private final Generations generations;

  private PassageIndex(IndexFields fields, Languages languages, Generations generations) {
    this.fields = fields;
    this.languages = languages;
    this.generations = generations;
  }

  /**
   * Opens the index in this folder. One that is broken is emptied first: {@link #position} is then
   * 0. One that was made with another embedding model or another way to analyse language goes on
   * serving until {@link IndexFollower} has made the one that takes its place.
   */
  public static PassageIndex open(Path folder, Embedder embedder, Languages languages) {
    return open(folder, FSDirectory::open, embedder, languages);
  }

  static PassageIndex open(
      Path folder, IndexFolders.Disk disk, Embedder embedder, Languages languages) {
    IndexFields fields = new IndexFields();
    try {
      IndexFolders folders = new IndexFolders(folder, disk);
      return new PassageIndex(fields, languages, Generations.open(folders, fields, embedder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Generations generations() {
    return generations;
  }

  /** Puts these passages in the place of everything the group had before. */
  public void replace(String group, List<Passage> passages) {
    if (!passages.stream().allMatch(passage -> passage.group().equals(group))) {
      throw new IllegalArgumentException("a passage is not of the group " + group);
    }
    generations.serving().replace(group, passages);
  }

  /** Takes everything of the group out; nothing happens when there is nothing. */
  public void remove(String group) {
    generations.serving().remove(group);
  }

  /** Makes all changes durable and visible, and notes the position of the log they stand for. */
  public void commit(long position) {
    generations.serving().commit(position);
  }

  /** The position of the last commit; 0 for a new index. */
  public long position() {
    return generations.serving().position();
  }

  /** How many passages can be found now. */
  public int size() {
    return search(
        (generation, searcher) -> searcher.count(new FieldExistsQuery(IndexFields.PLAIN)));
  }

  /**
   * Begins to make the index anew beside the one that serves, which goes on serving until the new
   * one is whole. Nothing happens while one is being made.
   */
  public void renew() {
    generations.renew();
  }

  /** How far a new index beside this one is; empty when none is being made. */
  public Optional<Renewal> renewal() {
    return Optional.ofNullable(generations.next())
        .map(next -> new Renewal(next.position(), generations.awaitsVectors()));
  }

  /** Ranks the passages that pass every filter; what does not pass is never looked at. */
  public Hits search(PassageQuery query) {
    long begun = System.nanoTime();
    String language = language(query);
    Question question = Question.of(query.text(), language, fields);
    return search((generation, searcher) -> {
      Optional<float[]> vector =
          query.ranking() == PassageQuery.Ranking.LEXICAL
              ? Optional.empty()
              : generation.vector(query.text());
      long embedded = System.nanoTime();
      Ranked ranked = ranked(searcher, question, vector, query);
      return new Hits(
          ranked.hits,
          language,
          vector.isEmpty(),
          Duration.ofNanos(embedded - begun),
          Duration.ofNanos(System.nanoTime() - embedded),
          ranked.lookingAgain);
    });
  }

  private @Nullable String language(PassageQuery query) {
    return query.language() != null
        ? Languages.primary(query.language())
        : languages.detect(query.text()).map(Languages.Guess::language).orElse(null);
  }

  private static Ranked ranked(
      IndexSearcher searcher, Question question, Optional<float[]> vector, PassageQuery query)
      throws IOException {
    Retrieval retrieval =
        new Retrieval(searcher, question, query.filters(), query.names().in(question));
    retrieval.gather(vector, query.ranking(), query.limit());
    Fusion fusion = Fusion.of(query.ranking(), vector.isPresent(), retrieval.candidates());
    List<Candidate> first = fusion.rank(retrieval.candidates());
    long begun = System.nanoTime();
    List<Candidate> order =
        new SecondLook(searcher, question, vector).at(first, fusion, query.ranking());
    Duration looking = Duration.ofNanos(System.nanoTime() - begun);
    List<Hits.Hit> hits =
        order.stream()
            .limit(query.limit())
            .map(candidate -> candidate.hit(question, fusion.score(candidate)))
            .toList();
    return new Ranked(hits, looking);
  }

  private record Ranked(List<Hits.Hit> hits, Duration lookingAgain) {}

  private <T> T search(Generation.Search<T> search) {
    Generation asked = generations.serving();
    Optional<T> found = asked.search(search);
    while (found.isEmpty()) {
      Generation inItsPlace = generations.serving();
      if (inItsPlace == asked) {
        throw new IllegalStateException("the index is closed");
      }
      asked = inItsPlace;
      found = asked.search(search);
    }
    return found.get();
  }

  @Override
  public void close() {
    generations.close();
  }

  /**
   * A new index that is being made.
   *
   * @param position how far it has followed the log
   * @param otherModel whether it waits for vectors of another embedding model
   */
  public record Renewal(long position, boolean otherModel) {}
}
