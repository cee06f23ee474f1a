package com.autoboss.assistant.photos;

import java.util.UUID;

/**
 * A photo that is kept, without its bytes.
 *
 * @param type media type: image/jpeg or image/webp
 * @param width in pixels
 * @param height in pixels
 * @param bytes length of the file
 */
public record Photo(UUID id, String type, int width, int height, int bytes) {

  /** The name under which it is handed out; says nothing of who took it. */
  public String fileName() {
    return "photo-%s.%s"
        .formatted(id.toString().substring(0, 8), type.equals("image/webp") ? "webp" : "jpg");
  }
}
