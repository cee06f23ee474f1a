package com.autoboss.assistant.faults;

import tools.jackson.databind.JsonNode;

/** How far a manual on its way in has come, as everybody can see it. */
enum IngestionStage {
  RECEIVED,
  READING,
  PASSAGES,
  EMBEDDING,
  PUBLISHING;

  /** Where this version stands; PUBLISHING also when it has just been published. */
  static IngestionStage of(JsonNode version) {
    int done = version.path("done").asInt();
    int all = version.path("of").asInt();
    return switch (version.path("state").asString()) {
      case "RECEIVED" -> RECEIVED;
      case "READING" -> READING;
      case "EMBEDDING" -> {
        if (done == 0) {
          yield PASSAGES;
        }
        yield done < all ? EMBEDDING : PUBLISHING;
      }
      default -> PUBLISHING;
    };
  }
}
