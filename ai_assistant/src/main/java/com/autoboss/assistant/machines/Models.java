package com.autoboss.assistant.machines;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.refusal.Invalid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The models that the maker has. */
@Service
public class Models {

  private static final int LONGEST_NAME = 100;

  private final ModelStore store;

  Models(ModelStore store) {
    this.store = store;
  }

  /** All models, by name. */
  public List<Model> all() {
    return store.all();
  }

  /** Finds a model by its id or its name, whichever way it is written. */
  public Optional<Model> find(String idOrName) {
    return store.find(idOrName.strip());
  }

  /** The model of this id or name; throws {@link UnknownModel} when there is none. */
  public Model get(String idOrName) {
    return find(idOrName).orElseThrow(UnknownModel::new);
  }

  /**
   * The model that the host means: of that name, or the only one whose letters and digits are the
   * same.
   */
  Optional<Model> ofHost(String word) {
    return find(word)
        .or(() -> {
          List<Model> alike =
              all().stream().filter(model -> plain(model.name()).equals(plain(word))).toList();
          return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
        });
  }

  private static String plain(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }

  public Optional<Model> byId(UUID id) {
    return store.byId(id);
  }

  /** The model of this name; it is made when there is none yet. */
  public Model ensure(Caller caller, String name) {
    caller.needs(Permission.EDIT_MANUALS);
    String clean = name.strip();
    if (clean.isEmpty() || clean.length() > LONGEST_NAME) {
      throw new Invalid("bad-model-name", "a model name has 1 to " + LONGEST_NAME + " characters");
    }
    return store.find(clean).orElseGet(() -> store.ensure(clean));
  }
}
