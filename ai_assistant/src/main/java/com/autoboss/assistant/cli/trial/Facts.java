package com.autoboss.assistant.cli.trial;

import com.autoboss.assistant.answer.grounding.Sentences;
import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.layout.Cell;
import com.autoboss.assistant.knowledge.layout.Kind;
import com.autoboss.assistant.search.quantity.Quantities;
import com.autoboss.assistant.search.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the facts of a manual: rows with one value, and sentences of a readable length. */
final class Facts {

  private static final int SHORTEST = 25;
  private static final int LONGEST = 180;
  private static final int SHORTEST_LABEL = 6;

  private Facts() {}

  static List<Fact> in(UUID model, List<ManualPassage> passages) {
    List<Fact> facts = new ArrayList<>();
    for (ManualPassage passage : passages) {
      if (passage.kind() == Kind.TABLE_ROW) {
        row(model, passage).ifPresent(facts::add);
      } else if (passage.kind() == Kind.PARAGRAPH || passage.kind() == Kind.WARNING) {
        sentences(model, passage, facts);
      }
    }
    return facts;
  }

  private static Optional<Fact> row(UUID model, ManualPassage passage) {
    List<Cell> cells = passage.cells().stream().filter(cell -> cell.start() >= 0).toList();
    if (cells.size() < 2 || passage.text().length() > LONGEST) {
      return Optional.empty();
    }
    String label = cells.getFirst().value();
    boolean name = label.length() >= SHORTEST_LABEL && letters(label) > label.length() / 2;
    return cells.stream()
        .skip(1)
        .filter(cell -> isValue(cell, passage.language()))
        .findFirst()
        .filter(cell -> name)
        .map(cell -> new Fact(model, passage, passage.text(), subject(label, cell), cell.value()));
  }

  private static String subject(String label, Cell cell) {
    return cell.header().isBlank() ? label : label + " (" + cell.header() + ")";
  }

  private static boolean isValue(Cell cell, String language) {
    List<Quantity> quantities = Quantities.in(cell.value(), language);
    return quantities.size() == 1
        && quantities.getFirst().unit() != null
        && quantities.getFirst().start() == 0
        && quantities.getFirst().end() == cell.value().strip().length();
  }

  private static void sentences(UUID model, ManualPassage passage, List<Fact> facts) {
    for (Sentences.Span span : Sentences.of(passage.text(), passage.language())) {
      String sentence = span.of(passage.text());
      boolean whole = sentence.endsWith(".") && Character.isUpperCase(sentence.charAt(0));
      if (whole && sentence.length() >= SHORTEST && sentence.length() <= LONGEST) {
        List<Quantity> quantities = Quantities.in(sentence, passage.language());
        boolean one = quantities.size() == 1 && quantities.getFirst().unit() != null;
        String value = one ? printed(sentence, quantities.getFirst()) : "";
        if (one || quantities.isEmpty()) {
          facts.add(new Fact(model, passage, sentence, without(sentence, value), value));
        }
      }
    }
  }

  private static String printed(String sentence, Quantity quantity) {
    return sentence.substring(quantity.start(), quantity.end());
  }

  private static String without(String sentence, String value) {
    String plain = value.isEmpty() ? sentence : sentence.replace(value, "…");
    return plain.substring(0, plain.length() - 1);
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetter).count();
  }
}
