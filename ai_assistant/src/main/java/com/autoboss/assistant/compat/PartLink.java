package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.PartAddress;
import com.autoboss.assistant.answer.Answer;
import com.autoboss.assistant.answer.PartNumbers;
import java.util.List;

/** A part that the answer names, and where the host shows it. */
record PartLink(String number, String url) {

  static List<PartLink> of(Answer answer, PartAddress address) {
    return PartNumbers.in(answer).stream()
        .flatMap(number -> address.of(number).map(url -> new PartLink(number, url)).stream())
        .toList();
  }
}
