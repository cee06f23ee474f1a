package com.autoboss.assistant.answer;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.PassageLibrary;
import com.autoboss.assistant.knowledge.layout.Kind;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What follows a heading or a lead-in that ends with a colon: they say what comes, and nothing by
 * themselves.
 */
@Component
class Following {

  private final PassageLibrary library;

  Following(PassageLibrary library) {
    this.library = library;
  }

  /** Whether the passage only announces the next ones. */
  static boolean isAnnouncement(ManualPassage passage) {
    boolean divisible = passage.kind() == Kind.PARAGRAPH || passage.kind() == Kind.LIST;
    return passage.kind() == Kind.HEADING
        || (divisible && passage.text().strip().matches("(?s).*[:：]"));
  }

  /** The passages that it announces, up to the next heading, at most so many. */
  List<ManualPassage> of(Caller caller, ManualPassage announcement, int most) {
    List<ManualPassage> announced = new ArrayList<>();
    for (int page = announcement.page(); page <= announcement.page() + 1; page++) {
      for (ManualPassage each : library.ofPage(caller, announcement.source().version(), page)) {
        if (each.ordinal() <= announcement.ordinal() || each.kind() == Kind.CAPTION) {
          continue;
        }
        if (each.kind() == Kind.HEADING || announced.size() == most) {
          return announced;
        }
        announced.add(each);
      }
      if (!announced.isEmpty()) {
        return announced;
      }
    }
    return announced;
  }
}
