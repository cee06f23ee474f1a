package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The glossary over HTTP, for editors. */
@RestController
@RequestMapping("/api/v1/glossary")
class GlossaryController {

  private final Glossary glossary;

  GlossaryController(Glossary glossary) {
    this.glossary = glossary;
  }

  @GetMapping
  @Requires(Permission.EDIT_MANUALS)
  List<GlossaryEntry> all(Caller caller) {
    return glossary.all(caller);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Permission.EDIT_MANUALS)
  GlossaryEntry add(Caller caller, @Valid @RequestBody Body body) {
    return glossary.add(caller, body.entry(UUID.randomUUID()));
  }

  @PutMapping("/{id}")
  @Requires(Permission.EDIT_MANUALS)
  GlossaryEntry change(Caller caller, @PathVariable UUID id, @Valid @RequestBody Body body) {
    return glossary.change(caller, body.entry(id));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Requires(Permission.EDIT_MANUALS)
  void remove(Caller caller, @PathVariable UUID id) {
    glossary.remove(caller, id);
  }

  /** An entry as it is sent. */
  record Body(@NotNull Map<String, Set<String>> names, @Nullable String note) {

    GlossaryEntry entry(UUID id) {
      return new GlossaryEntry(id, names, note);
    }
  }
}
