package com.autoboss.assistant.answer;

import java.util.List;
import java.util.function.BiPredicate;

/** Whether a text holds what a question asks for: the kind of thing, and the codes it names. */
record AskedFor(List<AskedKind> kinds, AskedCodes codes) implements BiPredicate<String, String> {

  static AskedFor in(String question) {
    return new AskedFor(AskedKinds.of(question), AskedCodes.in(question));
  }

  @Override
  public boolean test(String text, String heads) {
    boolean kind = kinds.isEmpty() || kinds.stream().anyMatch(each -> each.isIn(text, heads));
    return kind && (codes.isEmpty() || codes.areIn(text) || codes.areIn(heads));
  }
}
