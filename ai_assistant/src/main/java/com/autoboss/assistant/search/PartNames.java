package com.autoboss.assistant.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What things are called in several languages, where no model of language knows it: the maker's own
 * names of parts. A question that names one finds the passages of other languages that name it too.
 */
public final class PartNames {

  /** No names. */
  public static final PartNames NONE = new PartNames(List.of());

  private final List<PartName> things;

  private PartNames(List<PartName> things) {
    this.things = things;
  }

  /**
   * Analyses names once for all questions.
   *
   * @param things each by language (primary tag) with its names there
   */
  public static PartNames of(List<Map<String, Set<String>>> things) {
    return new PartNames(things.stream().map(PartName::of).toList());
  }

  /** The things that a question names. */
  List<PartName> in(Question question) {
    return things.stream().filter(thing -> thing.isIn(question)).toList();
  }
}
