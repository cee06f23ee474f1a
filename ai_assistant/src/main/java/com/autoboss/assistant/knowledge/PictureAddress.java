package com.autoboss.assistant.knowledge;

import java.util.UUID;

/**
 * Where the picture of a page is fetched: relative to the service, so that it survives a stripped
 * prefix.
 */
public final class PictureAddress {

  private PictureAddress() {}

  public static String of(UUID manual, int version, int page) {
    return "api/v1/manuals/%s/pages/%d/picture?version=%d".formatted(manual, page, version);
  }
}
