package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Archives of manuals over HTTP. */
@RestController
class BundleController {

  private final Bundles bundles;

  BundleController(Bundles bundles) {
    this.bundles = bundles;
  }

  @PostMapping("/api/v1/manuals/bundle")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Requires(Permission.EDIT_MANUALS)
  List<Bundles.Entry> receive(
      Caller caller,
      @RequestParam MultipartFile file,
      @RequestParam List<String> model,
      @RequestParam(required = false) @Nullable String language,
      @RequestParam(defaultValue = "operator") String audience)
      throws IOException {
    String spoken = ManualController.language(language);
    String readers = audience.toUpperCase(Locale.ROOT);
    try (InputStream archive = file.getInputStream()) {
      return bundles.receive(
          caller, archive, name -> new NewManual(name, model, spoken, null, readers, false));
    }
  }
}
