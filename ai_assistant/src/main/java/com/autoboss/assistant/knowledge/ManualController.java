package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.refusal.Invalid;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Manuals over HTTP. */
@RestController
@RequestMapping("/api/v1/manuals")
class ManualController {

  private final Manuals manuals;

  ManualController(Manuals manuals) {
    this.manuals = manuals;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Requires(Permission.EDIT_MANUALS)
  Accepted receive(
      Caller caller,
      @RequestParam MultipartFile file,
      @RequestParam List<String> model,
      @RequestParam(required = false) @Nullable String language,
      @RequestParam(required = false) @Nullable String title,
      @RequestParam(defaultValue = "operator") String audience)
      throws IOException {
    String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    NewManual manual =
        new NewManual(
            name, model, language(language), title, audience.toUpperCase(Locale.ROOT), false);
    try (InputStream stream = file.getInputStream()) {
      Manuals.Receipt receipt = manuals.receive(caller, manual, stream);
      return Accepted.of(receipt.version(), receipt.duplicate());
    }
  }

  @GetMapping
  @Requires(Permission.SEE_MANUALS)
  List<ManualView> all(Caller caller) {
    return ManualView.of(manuals.all(caller));
  }

  @GetMapping("/{id}")
  @Requires(Permission.SEE_MANUALS)
  ManualView get(Caller caller, @PathVariable UUID id) {
    return ManualView.of(manuals.get(caller, id)).getFirst();
  }

  static @Nullable String language(@Nullable String given) {
    if (given == null || given.isBlank() || given.equals("auto")) {
      return null;
    }
    String tag = Locale.forLanguageTag(given.strip()).getLanguage();
    if (tag.isEmpty()) {
      throw new Invalid("bad-language", "expected a language tag such as en, or auto");
    }
    return tag.equals("nb") || tag.equals("nn") ? "no" : tag;
  }

  /**
   * An upload that was accepted.
   *
   * @param duplicate whether the same content was there before; nothing new happens then
   */
  record Accepted(UUID id, int version, ManualState state, boolean duplicate) {

    static Accepted of(ManualVersion version, boolean duplicate) {
      return new Accepted(version.manual(), version.number(), version.state(), duplicate);
    }
  }
}
