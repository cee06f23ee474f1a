package com.autoboss.assistant.knowledge.reader;

import com.autoboss.assistant.refusal.Unavailable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts children in the strictest way that works here, and remembers which way that is. */
final class ChildStarter implements AutoCloseable {

  /** No child can be started. Becomes 503. */
  static final class ReaderUnavailable extends Unavailable {

    private static final long serialVersionUID = 1L;

    ReaderUnavailable(String reason) {
      super("reader-unavailable", "the PDF reader cannot be started: " + reason);
    }
  }

  private record Place(Launch launch, Workplace workplace, String classPath) {}

  private final Path temporary;
  private final Deadlines deadlines;
  private @Nullable Place place;
  private @Nullable Confinement confinement;

  ChildStarter(Path temporary, Deadlines deadlines) {
    this.temporary = temporary;
    this.deadlines = deadlines;
  }

  synchronized Child start() {
    Place known = place;
    try {
      if (known != null) {
        return start(known);
      }
    } catch (IOException changed) {
      forget();
    }
    return startSomehow();
  }

  /** Null before the first start. */
  synchronized @Nullable Confinement confinement() {
    return confinement;
  }

  @Override
  public synchronized void close() {
    forget();
  }

  private Child startSomehow() {
    String reason = "no way to start it is known";
    for (Launch launch : Launch.ways()) {
      try {
        Workplace workplace = new Workplace(temporary, launch.otherUser());
        Place candidate = new Place(launch, workplace, workplace.classPath(launch.otherUser()));
        place = candidate;
        return start(candidate);
      } catch (IOException refused) {
        reason = String.valueOf(refused.getMessage());
        forget();
      }
    }
    throw new ReaderUnavailable(reason);
  }

  private Child start(Place where) throws IOException {
    Path folder = where.workplace.folder(where.launch.user());
    ProcessBuilder builder =
        new ProcessBuilder(where.launch.command(where.classPath, folder))
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    // Nothing of the service's environment, which may hold secrets.
    builder.environment().clear();
    Launch.environment()
        .map(entry -> entry.split("=", 2))
        .forEach(entry -> builder.environment().put(entry[0], entry[1]));
    Child child = new Child(builder.start(), folder, deadlines);
    try {
      List<String> gaps = child.greeting();
      confinement = new Confinement(gaps);
      return child;
    } catch (IOException died) {
      child.close();
      throw died;
    }
  }

  private void forget() {
    if (place != null) {
      place.workplace.remove();
      place = null;
    }
  }
}
