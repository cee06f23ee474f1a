package com.autoboss.assistant.photos;

import com.autoboss.assistant.refusal.Invalid;

/** The file is no photo that we keep. Becomes 422, mostly with code {@code not-a-picture}. */
final class NotAPicture extends Invalid {

  private static final long serialVersionUID = 1L;

  NotAPicture() {
    this("not-a-picture", "a photo is a whole JPEG or WebP file");
  }

  NotAPicture(String code, String message) {
    super(code, message);
  }
}
