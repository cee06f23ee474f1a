package com.autoboss.assistant.search;

import com.autoboss.assistant.search.text.TextAnalysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * The passages of this node, findable: one Lucene index in one folder. A projection that can be
 * deleted at any time; {@link IndexFollower} fills it again.
 *
 * <p>Changes become visible together, at the next commit. Safe for use by many threads. A disk that
 * fails becomes {@link UncheckedIOException}.
 */
public final class PassageIndex implements AutoCloseable {

  /** How many candidates are looked at more closely, word by word. */
  private static final int SECOND_LOOK = 50;

  private final IndexFields fields;
  private final Embedder embedder;
  private final Languages languages;
  private final IndexFolder folder;

  private PassageIndex(
      IndexFields fields, Embedder embedder, Languages languages, IndexFolder folder) {
    this.fields = fields;
    this.embedder = embedder;
    this.languages = languages;
    this.folder = folder;
  }

  /**
   * Opens the index in this folder. One that is broken, or was made with another embedding model or
   * another way to analyse language, is emptied first: {@link #position} is then 0.
   */
  public static PassageIndex open(Path folder, Embedder embedder, Languages languages) {
    IndexFields fields = new IndexFields();
    String madeWith = embedder.fingerprint() + "/" + TextAnalysis.VERSION;
    return io(() ->
        new PassageIndex(fields, embedder, languages, IndexFolder.open(folder, fields, madeWith)));
  }

  /** Puts these passages in the place of everything the group had before. */
  public void replace(String group, List<Passage> passages) {
    if (!passages.stream().allMatch(passage -> passage.group().equals(group))) {
      throw new IllegalArgumentException("a passage is not of the group " + group);
    }
    List<Document> documents =
        passages.stream().flatMap(passage -> PassageDocuments.of(passage).stream()).toList();
    io(() -> folder.writer().updateDocuments(new Term(IndexFields.GROUP, group), documents));
  }

  /** Takes everything of the group out; nothing happens when there is nothing. */
  public void remove(String group) {
    io(() -> folder.writer().deleteDocuments(new Term(IndexFields.GROUP, group)));
  }

  /** Makes all changes durable and visible, and notes the position of the log they stand for. */
  public void commit(long position) {
    io(() -> {
      folder.commit(position);
      return position;
    });
  }

  /** The position of the last commit; 0 for a new index. */
  public long position() {
    return folder.position();
  }

  /** How many passages can be found now. */
  public int size() {
    return search(searcher -> searcher.count(new FieldExistsQuery(IndexFields.PLAIN)));
  }

  /** Ranks the passages that pass every filter; what does not pass is never looked at. */
  public Hits search(PassageQuery query) {
    long begun = System.nanoTime();
    String language = language(query);
    Question question = Question.of(query.text(), language, fields);
    Optional<float[]> vector =
        query.ranking() == PassageQuery.Ranking.LEXICAL
            ? Optional.empty()
            : embedder.query(query.text());
    long embedded = System.nanoTime();
    List<Hits.Hit> hits = search(searcher -> ranked(searcher, question, vector, query));
    return new Hits(
        hits,
        language,
        vector.isEmpty(),
        Duration.ofNanos(embedded - begun),
        Duration.ofNanos(System.nanoTime() - embedded));
  }

  private @Nullable String language(PassageQuery query) {
    return query.language() != null
        ? Languages.primary(query.language())
        : languages.detect(query.text()).map(Languages.Guess::language).orElse(null);
  }

  private static List<Hits.Hit> ranked(
      IndexSearcher searcher, Question question, Optional<float[]> vector, PassageQuery query)
      throws IOException {
    Retrieval retrieval = new Retrieval(searcher, question, query.filters());
    retrieval.gather(vector, query.ranking(), query.limit());
    Fusion fusion = Fusion.of(query.ranking(), vector.isPresent(), retrieval.candidates());
    List<Candidate> first = fusion.rank(retrieval.candidates());
    Coverage.measure(
        searcher,
        question,
        first.subList(0, Math.min(Math.max(SECOND_LOOK, query.limit()), first.size())));
    return fusion.rank(first).stream()
        .limit(query.limit())
        .map(candidate -> candidate.hit(question, fusion.score(candidate)))
        .toList();
  }

  private <T> T search(Search<T> search) {
    return io(() -> {
      IndexSearcher searcher = folder.searchers().acquire();
      try {
        return search.on(searcher);
      } finally {
        folder.searchers().release(searcher);
      }
    });
  }

  private static <T> T io(Work<T> work) {
    try {
      return work.done();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    io(() -> {
      folder.close();
      return true;
    });
  }

  private interface Work<T> {
    T done() throws IOException;
  }

  private interface Search<T> {
    T on(IndexSearcher searcher) throws IOException;
  }
}
