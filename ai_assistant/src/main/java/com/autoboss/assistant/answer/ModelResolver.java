package com.autoboss.assistant.answer;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.knowledge.PassageLibrary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Decides whose manuals may answer: the machine's or the conversation's model, else the one that
 * the question names, else the only one there is. In doubt it asks: the wrong model's manual is
 * worse than none.
 */
@Component
class ModelResolver {

  private final PassageLibrary library;

  ModelResolver(PassageLibrary library) {
    this.library = library;
  }

  ModelScope resolve(Caller caller, Question question) {
    Map<UUID, String> installed = library.modelsWithManuals(caller);
    List<String> choices = List.copyOf(installed.values());
    if (installed.isEmpty()) {
      return new ModelScope.Unknown("", choices);
    }
    if (question.anyModel()) {
      return new ModelScope.Resolved(installed, true);
    }
    ModelNames names = new ModelNames(choices);
    List<String> named = names.in(question.text());
    if (question.model() != null) {
      return ofContext(question.model(), installed, named);
    }
    if (named.size() == 1) {
      return only(installed, named.getFirst());
    }
    Optional<String> stranger = names.strangerIn(question.text());
    if (named.isEmpty() && stranger.isPresent()) {
      return new ModelScope.Unknown(stranger.get(), choices);
    }
    return installed.size() == 1
        ? new ModelScope.Resolved(installed, false)
        : new ModelScope.Needed(named.isEmpty() ? choices : named);
  }

  /**
   * A question about another model than the machine's is not answered from either manual before the
   * asker has chosen.
   */
  private static ModelScope ofContext(UUID model, Map<UUID, String> installed, List<String> named) {
    String name = installed.get(model);
    if (name == null) {
      return new ModelScope.Unknown("", List.copyOf(installed.values()));
    }
    if (!named.isEmpty() && !named.contains(name)) {
      return new ModelScope.Needed(List.of(name, named.getFirst()));
    }
    return new ModelScope.Resolved(Map.of(model, name), false);
  }

  private static ModelScope only(Map<UUID, String> installed, String name) {
    return new ModelScope.Resolved(
        installed.entrySet().stream()
            .filter(entry -> entry.getValue().equals(name))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
        false);
  }
}
