package com.autoboss.assistant.knowledge.reader;

/** At what of a page the reading rests, so that its words can be recognised. */
enum Look {
  /** At nothing: what is not typed stays unread. */
  TYPE(0),
  /** At pages that are a picture. */
  SCANS(1),
  /** At pages that are a picture, and at pictures on other pages. */
  PICTURES(2);

  /** How it is called in a message. */
  final int code;

  Look(int code) {
    this.code = code;
  }

  static Look of(int code) {
    return switch (code) {
      case 0 -> TYPE;
      case 1 -> SCANS;
      default -> PICTURES;
    };
  }

  boolean rests(PageContent page) {
    return switch (this) {
      case TYPE -> false;
      case SCANS -> page.needsOcr();
      case PICTURES -> page.needsOcr() || page.hasLegiblePictures();
    };
  }
}
