package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.machines.Models;
import com.autoboss.assistant.search.Hits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Searching in the manuals over HTTP, without an answer being made. */
@RestController
class SearchController {

  private static final int USUAL = 10;

  private final PassageLibrary library;
  private final Models models;

  SearchController(PassageLibrary library, Models models) {
    this.library = library;
    this.models = models;
  }

  @PostMapping("/api/v1/search")
  @Requires(Permission.SEE_MANUALS)
  Results search(Caller caller, @Valid @RequestBody Request request) {
    Set<UUID> scope = request.model() == null ? Set.of() : Set.of(models.get(request.model()).id());
    int limit = request.limit() == null ? USUAL : request.limit();
    PassageLibrary.Found found =
        library.search(caller, request.text(), request.language(), scope, limit);
    return new Results(
        found.hits().language(),
        found.hits().degraded(),
        found.hits().confidence(),
        found.passages().stream().map(Result::of).toList());
  }

  /** What is searched. */
  record Request(
      @NotBlank @Size(max = 4000) String text,
      @Nullable @Size(max = 100) String model,
      @Nullable @Size(max = 20) String language,
      @Nullable @Min(1) @Max(50) Integer limit) {}

  /**
   * What was found.
   *
   * @param degraded by words alone
   * @param confidence how likely the right page is among those of the first five results, 0 to 1
   */
  record Results(
      @Nullable String language, boolean degraded, double confidence, List<Result> results) {}

  /** One passage with its place, and what speaks for it. */
  record Result(
      String manual,
      UUID manualId,
      String title,
      int version,
      List<String> models,
      PageController.PassageView passage,
      int page,
      String picture,
      Hits.Hit signals) {

    static Result of(PassageLibrary.Ranked ranked) {
      ManualPassage passage = ranked.passage();
      ManualPassage.Source source = passage.source();
      return new Result(
          source.file(),
          source.manual(),
          source.title(),
          source.number(),
          source.models(),
          PageController.PassageView.of(passage),
          passage.page(),
          PictureAddress.of(source.manual(), source.number(), passage.page()),
          ranked.hit());
    }
  }
}
