package com.autoboss.assistant.knowledge.reader;

import java.util.Locale;

/** Why a file is not read; the only verdicts that the child can send. */
enum Reason {
  NOT_A_PDF("this is not a PDF; expected a file that begins with %PDF"),
  EMPTY_FILE("the file is empty"),
  ENCRYPTED_PDF("the PDF needs a password; save it without one and send it again"),
  BROKEN_PDF("the PDF is damaged and cannot be opened"),
  BROKEN_DOCUMENT("the document is damaged and cannot be read"),
  NO_PAGES("the PDF has no pages"),
  TOO_MANY_PAGES("the PDF has too many pages"),
  TOO_LARGE("the file is too large"),
  TOO_COMPLEX("the file needs more memory or work than a manual may"),
  READING_TIMED_OUT("reading the PDF took too long"),
  READER_CRASHED("the reader ended twice while reading this PDF");

  private final String sentence;

  Reason(String sentence) {
    this.sentence = sentence;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String sentence() {
    return sentence;
  }
}
