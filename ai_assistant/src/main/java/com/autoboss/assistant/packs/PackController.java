package com.autoboss.assistant.packs;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.machines.Machine;
import com.autoboss.assistant.machines.Machines;
import com.autoboss.assistant.machines.Models;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Packs over HTTP; one that broke off is fetched on by {@code Range} and {@code If-Range}. */
@RestController
@RequestMapping("/api/v1")
class PackController {

  private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

  private final Packs packs;
  private final Machines machines;
  private final Models models;

  PackController(Packs packs, Machines machines, Models models) {
    this.packs = packs;
    this.machines = machines;
    this.models = models;
  }

  @GetMapping("/machines/{id}/pack")
  @Requires(Permission.SEE_MANUALS)
  @Nullable ResponseEntity<Resource> ofMachine(
      Caller caller,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_RANGE, required = false) @Nullable String ifRange,
      WebRequest request)
      throws IOException {
    Machine machine = machines.get(caller, id);
    return file(caller, packs.of(caller, machine, machine.model()), ifRange, request);
  }

  @GetMapping("/models/{model}/pack")
  @Requires(Permission.SEE_MANUALS)
  @Nullable ResponseEntity<Resource> ofModel(
      Caller caller,
      @PathVariable String model,
      @RequestHeader(name = HttpHeaders.IF_RANGE, required = false) @Nullable String ifRange,
      WebRequest request)
      throws IOException {
    return file(caller, packs.of(caller, null, models.get(model)), ifRange, request);
  }

  private @Nullable ResponseEntity<Resource> file(
      Caller caller, Packs.Pack pack, @Nullable String ifRange, WebRequest request)
      throws IOException {
    String etag = "\"" + pack.mark() + "\"";
    if (request.checkNotModified(etag)) {
      return null;
    }
    FileSystemResource file = new FileSystemResource(packs.file(caller, pack));
    boolean isOther = ifRange != null && !ifRange.equals(etag);
    return ResponseEntity.ok()
        .contentType(ZIP)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"manuals.zip\"")
        // Of a stream the framework sends the whole, whatever range was asked for.
        .body(
            isOther
                ? new InputStreamResource(Files.newInputStream(file.getFile().toPath()))
                : file);
  }
}
