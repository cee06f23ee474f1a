package com.autoboss.assistant.photos;

import com.autoboss.assistant.refusal.Missing;

/** No such photo that the caller may see. Becomes 404 with code {@code unknown-attachment}. */
public final class UnknownAttachment extends Missing {

  private static final long serialVersionUID = 1L;

  public UnknownAttachment() {
    super("unknown-attachment", "there is no such attachment");
  }
}
