package com.autoboss.assistant.knowledge.source;

/** The document asks for more than a manual may. */
public final class TooComplex extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooComplex() {
    super("more than a manual may hold", null, false, false);
  }
}
