package com.autoboss.assistant.answer;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why an answer was given, and what it would be today; for the maker's people, over HTTP. */
@RestController
@RequestMapping("/api/v1/answers")
class TraceController {

  private final TraceStore store;
  private final Answerer answerer;

  TraceController(TraceStore store, Answerer answerer) {
    this.store = store;
    this.answerer = answerer;
  }

  @GetMapping("/{id}/trace")
  @Requires(Permission.SEE_TRACES)
  Trace trace(Caller caller, @PathVariable UUID id) {
    return store.find(id).map(Trace::anonymous).orElseThrow(UnknownAnswer::new);
  }

  /** Asks the same question of today's manuals, as whoever calls. Nothing is kept of it. */
  @PostMapping("/{id}/replay")
  @Requires(Permission.SEE_TRACES)
  Replay replay(Caller caller, @PathVariable UUID id) {
    Trace then = store.find(id).orElseThrow(UnknownAnswer::new);
    Trace.Asked asked = then.question();
    Question question =
        new Question(
            asked.text(),
            asked.language(),
            asked.model(),
            asked.serial(),
            asked.anyModel(),
            asked.earlier(),
            null);
    Answer now = answerer.answer(caller, question, part -> {});
    return Replay.of(then.answer(), now);
  }

  /**
   * An answer then and now.
   *
   * @param gone places that were cited and are not any more
   * @param added places that were not cited and are now
   */
  record Replay(Answer then, Answer now, boolean changed, List<Place> gone, List<Place> added) {

    static Replay of(Answer then, Answer now) {
      List<Place> before = places(then);
      List<Place> after = places(now);
      List<Place> gone = before.stream().filter(place -> !after.contains(place)).toList();
      List<Place> added = after.stream().filter(place -> !before.contains(place)).toList();
      boolean changed = !then.answer().equals(now.answer());
      return new Replay(then, now, changed, gone, added);
    }

    private static List<Place> places(Answer answer) {
      return answer.citations().stream()
          .map(cited -> new Place(cited.manual(), cited.version(), cited.page()))
          .distinct()
          .sorted(Comparator.comparing(Place::manual).thenComparingInt(Place::page))
          .toList();
    }
  }

  /** A page of a version of a manual. */
  record Place(String manual, int version, int page) {}
}
