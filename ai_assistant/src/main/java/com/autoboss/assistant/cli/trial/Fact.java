package com.autoboss.assistant.cli.trial;

import com.autoboss.assistant.knowledge.ManualPassage;
import java.util.UUID;

/**
 * Something that a manual says and that can be asked for.
 *
 * @param model whose manual it is
 * @param passage where it stands
 * @param quote the sentence or row, verbatim
 * @param subject what it is about, in the manual's words, without its value
 * @param value the quantity as printed, with its unit; empty when it has none
 */
record Fact(UUID model, ManualPassage passage, String quote, String subject, String value) {

  boolean hasValue() {
    return !value.isEmpty();
  }
}
