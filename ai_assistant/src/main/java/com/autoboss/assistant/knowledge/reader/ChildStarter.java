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

  /**
   * Starts another program in the way in which children are started here; a child has to have been
   * started before.
   *
   * @param arguments path of the program and what it is told
   * @throws IOException when it cannot be started, or not with limits on its memory
   */
  synchronized Program program(List<String> arguments) throws IOException {
    Place where = place;
    if (where == null || !where.launch.bounded()) {
      throw new IOException("no way to start a program with limits is known");
    }
    Path folder = where.workplace.folder(where.launch.user());
    return new Program(
        process(folder, where.launch.program(where.classPath, folder, arguments)), folder);
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
    Process process = process(folder, where.launch.command(where.classPath, folder));
    Child child = new Child(process, folder, deadlines);
    try {
      List<String> gaps = child.greeting();
      confinement = new Confinement(gaps);
      return child;
    } catch (IOException died) {
      child.close();
      throw died;
    }
  }

  private static Process process(Path folder, List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    // Nothing of the service's environment, which may hold secrets.
    builder.environment().clear();
    builder.environment().putAll(Launch.ENVIRONMENT);
    return builder.start();
  }

  private void forget() {
    if (place != null) {
      place.workplace.remove();
      place = null;
    }
  }
}
