package com.autoboss.assistant.security;

import java.util.Locale;

/**
 * What became of one upload.
 *
 * @param status of the HTTP response
 * @param code why it was refused, at once or later; empty when it was not
 * @param state the last one; empty when it was refused at once
 * @param seconds from sending to the end
 * @param shownAs the file name that the service shows
 * @param answer what its manual answers; empty when nothing was asked
 */
record UploadOutcome(
    HostileUpload upload,
    int status,
    String code,
    String state,
    double seconds,
    String shownAs,
    String answer) {

  boolean asExpected() {
    boolean published = status == 202 && state.equals("PUBLISHED");
    boolean refused =
        (state.equals("REJECTED") || (status >= 400 && status < 500)) && !code.isEmpty();
    return switch (upload.expected()) {
      case PUBLISHED -> published;
      case REFUSED -> refused;
      case EITHER -> published || refused;
    };
  }

  String row() {
    return "| %s | %s | %d | %s | %s | %s |"
        .formatted(
            upload.name().replace("|", "\\|").replaceAll("\\p{Cf}", "�"),
            upload.expect().replace("|", "\\|"),
            status,
            code.isEmpty() ? "–" : "`" + code + "`",
            state.isEmpty() ? "–" : state,
            String.format(Locale.ROOT, "%.1f", seconds));
  }
}
