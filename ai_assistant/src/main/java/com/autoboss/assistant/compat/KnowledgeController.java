package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.knowledge.Manuals;
import com.autoboss.assistant.knowledge.PassageLibrary;
import com.autoboss.assistant.machines.Models;
import com.autoboss.assistant.refusal.Invalid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Manuals under the name of documents, for clients of the service that this one replaces. */
@RestController
@RequestMapping("/knowledge")
class KnowledgeController {

  private static final int MOST = 50;
  private static final int LONGEST = 4000;

  private final Manuals manuals;
  private final PassageLibrary library;
  private final Models models;

  KnowledgeController(Manuals manuals, PassageLibrary library, Models models) {
    this.manuals = manuals;
    this.library = library;
    this.models = models;
  }

  @GetMapping("/documents")
  @Requires(Permission.SEE_MANUALS)
  Documents documents(
      Caller caller,
      @RequestParam(name = "machine_model", required = false) @Nullable String machineModel,
      @RequestParam(name = "document_type", required = false) @Nullable String type,
      @RequestParam(required = false) @Nullable String language,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(defaultValue = "0") int offset) {
    List<DocumentView> all =
        manuals.all(caller).stream()
            .map(DocumentView::of)
            .filter(each -> machineModel == null || each.machineModels().contains(machineModel))
            .filter(each -> type == null || each.documentType().equals(type))
            .filter(each -> language == null || language.equals(each.language()))
            .toList();
    int from = Math.clamp(offset, 0, all.size());
    int most = Math.clamp(limit, 1, MOST);
    List<DocumentView> page = all.subList(from, Math.min(from + most, all.size()));
    return new Documents(page, all.size(), most, Math.max(0, offset));
  }

  @GetMapping("/documents/{id}")
  @Requires(Permission.SEE_MANUALS)
  DocumentView document(Caller caller, @PathVariable UUID id) {
    return DocumentView.of(manuals.get(caller, id).getFirst());
  }

  @PostMapping("/search")
  @Requires(Permission.SEE_MANUALS)
  Results search(Caller caller, @RequestBody Query query) {
    String text = query.text();
    Set<UUID> scope =
        query.machineModel() == null ? Set.of() : Set.of(models.get(query.machineModel()).id());
    int limit = Math.clamp(query.limit() == null ? 10 : query.limit(), 1, MOST);
    List<KnowledgeResult> results =
        library.search(caller, text, query.language(), scope, limit).passages().stream()
            .map(KnowledgeResult::of)
            .toList();
    return new Results(text, results, results.size());
  }

  record Documents(List<DocumentView> documents, int total, int limit, int offset) {}

  /** What is looked for; a model that does not exist is refused. */
  record Query(
      @Nullable String query,
      @Nullable String machineModel,
      @Nullable String language,
      @Nullable Integer limit) {

    String text() {
      if (query == null || query.isBlank() || query.length() > LONGEST) {
        throw new Invalid("bad-query", "query has 1 to 4000 characters");
      }
      return query;
    }
  }

  record Results(String query, List<KnowledgeResult> results, int totalResults) {}
}
