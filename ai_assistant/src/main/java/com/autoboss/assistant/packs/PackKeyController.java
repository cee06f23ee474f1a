package com.autoboss.assistant.packs;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.PublicRoute;
import com.autoboss.assistant.access.Requires;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The public halves of the keys over HTTP. */
@RestController
@RequestMapping("/api/v1/pack-keys")
class PackKeyController {

  private final PackKeys keys;

  PackKeyController(PackKeys keys) {
    this.keys = keys;
  }

  @GetMapping
  @PublicRoute
  Keys all() {
    return new Keys(keys.all().stream().map(KeyView::of).toList());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Permission.OPERATE)
  KeyView exchange(Caller caller) {
    return KeyView.of(keys.exchange(caller));
  }

  /** All keys, the one in use first. */
  record Keys(List<KeyView> keys) {}

  /**
   * What anybody may know of a key.
   *
   * @param publicKey its 32 bytes in Base64
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record KeyView(
      String id,
      String algorithm,
      String publicKey,
      Instant createdAt,
      @Nullable Instant retiredAt) {

    static KeyView of(PackKey key) {
      return new KeyView(
          key.id(),
          "Ed25519",
          Base64.getEncoder().encodeToString(key.publicKey()),
          key.createdAt(),
          key.retiredAt());
    }
  }
}
