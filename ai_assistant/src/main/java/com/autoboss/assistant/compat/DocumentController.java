package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.knowledge.ManualLife;
import com.autoboss.assistant.knowledge.ManualVersion;
import com.autoboss.assistant.knowledge.Manuals;
import com.autoboss.assistant.knowledge.NewManual;
import com.autoboss.assistant.refusal.Invalid;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Bringing manuals in under the name of documents. Every answer shows a page of one. */
@RestController
@RequestMapping("/knowledge")
class DocumentController {

  private static final int MOST_FILES = 20;

  private final Manuals manuals;
  private final ManualLife life;

  DocumentController(Manuals manuals, ManualLife life) {
    this.manuals = manuals;
    this.life = life;
  }

  @PostMapping("/documents/upload")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Requires(Permission.EDIT_MANUALS)
  DocumentView upload(
      Caller caller,
      @RequestParam MultipartFile file,
      @RequestParam(required = false) @Nullable String title,
      @RequestParam(name = "machine_models", defaultValue = "") String models,
      @RequestParam(required = false) @Nullable String language)
      throws IOException {
    return receive(caller, file, title, models, language);
  }

  @PostMapping("/documents/bulk-upload")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Requires(Permission.EDIT_MANUALS)
  List<DocumentView> uploadAll(
      Caller caller,
      @RequestParam List<MultipartFile> files,
      @RequestParam(name = "machine_models", defaultValue = "") String models,
      @RequestParam(required = false) @Nullable String language)
      throws IOException {
    if (files.size() > MOST_FILES) {
      throw new Invalid("too-many-files", "at most " + MOST_FILES + " files at once");
    }
    List<DocumentView> received = new ArrayList<>();
    for (MultipartFile file : files) {
      received.add(receive(caller, file, null, models, language));
    }
    return received;
  }

  @GetMapping("/stats")
  @Requires(Permission.SEE_MANUALS)
  Statistics statistics(Caller caller) {
    Map<String, Integer> byModel = new TreeMap<>();
    List<ManualVersion> all = manuals.all(caller);
    all.forEach(manual -> manual.models().forEach(model -> byModel.merge(model, 1, Integer::sum)));
    return new Statistics(all.size(), Map.of("manual", all.size()), byModel);
  }

  /** Text is set on pages of our own, so that it can be cited as every manual is. */
  @PostMapping("/documents")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Requires(Permission.EDIT_MANUALS)
  DocumentView write(Caller caller, @RequestBody WrittenDocument document) {
    return DocumentView.of(manuals.receive(caller, document.manual(), document.stream()).version());
  }

  @PutMapping("/documents/{id}")
  @Requires(Permission.EDIT_MANUALS)
  void change(@PathVariable String id) {
    throw new NotYet("changing a document");
  }

  @DeleteMapping("/documents/{id}")
  @Requires(Permission.EDIT_MANUALS)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(Caller caller, @PathVariable UUID id) {
    life.withdraw(caller, id, manuals.get(caller, id).getFirst().number());
  }

  private DocumentView receive(
      Caller caller,
      MultipartFile file,
      @Nullable String title,
      String models,
      @Nullable String language)
      throws IOException {
    String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    List<String> named = Arrays.asList(models.split(","));
    String tag = language == null || language.isBlank() ? null : language.strip();
    NewManual manual = new NewManual(name, named, tag, title, "OPERATOR", false);
    try (InputStream stream = file.getInputStream()) {
      return DocumentView.of(manuals.receive(caller, manual, stream).version());
    }
  }

  /** How many manuals the caller may read. */
  record Statistics(
      int totalDocuments,
      Map<String, Integer> documentsByType,
      Map<String, Integer> documentsByMachineModel) {}
}
