package com.autoboss.assistant.cli;

import java.io.IOException;
import tools.jackson.databind.JsonNode;

/** The service said no; carries its code. */
public final class RefusedByService extends IOException {

  private static final long serialVersionUID = 1L;

  private final String code;

  RefusedByService(int status, JsonNode problem) {
    super(problem.path("detail").asString("the service answered with status " + status));
    this.code = problem.path("code").asString("status-" + status);
  }

  public String code() {
    return code;
  }
}
