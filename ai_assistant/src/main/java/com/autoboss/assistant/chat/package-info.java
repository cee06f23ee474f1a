/**
 * Chat: conversations and turns. A message is accepted once, runs under a lease, and everything
 * that happens to it is a numbered event in the turn log; every stream only reads that log.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "jobs",
      "machines",
      "answer",
      "answer::golden",
      "diagnosis",
      "lifecycle",
      "nodes",
      "photos",
      "refusal"
    })
package com.autoboss.assistant.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
