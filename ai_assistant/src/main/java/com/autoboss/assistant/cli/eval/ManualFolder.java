package com.autoboss.assistant.cli.eval;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.cli.OwnService;
import com.autoboss.assistant.knowledge.ManualState;
import com.autoboss.assistant.knowledge.ManualVersion;
import com.autoboss.assistant.knowledge.Manuals;
import com.autoboss.assistant.knowledge.NewManual;
import com.autoboss.assistant.search.IndexFollower;
import com.autoboss.assistant.search.PassageSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A folder of PDFs, each taken in as a model that is named like its file. */
public final class ManualFolder {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final long LOOK_MILLISECONDS = 100;

  private final OwnService service;
  private final PrintStream progress;

  public ManualFolder(OwnService service, PrintStream progress) {
    this.service = service;
    this.progress = progress;
  }

  /** Takes the PDFs of the folder in, one after another; throws when one is not published. */
  public void takeIn(Path folder) throws IOException, InterruptedException {
    takeIn(folder, name -> true);
  }

  void takeIn(Path folder, Predicate<String> wanted) throws IOException, InterruptedException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files =
          listed
              .filter(file -> file.toString().endsWith(".pdf"))
              .filter(file -> wanted.test(String.valueOf(file.getFileName())))
              .sorted()
              .toList();
    }
    for (Path file : files) {
      takeInOne(file);
    }
  }

  /** Waits until everything that was taken in can be found. */
  public void awaitIndex() throws IOException, InterruptedException {
    long position = service.part(PassageSource.class).latestPosition();
    if (!service.part(IndexFollower.class).awaitPosition(position, PATIENCE)) {
      throw new IOException("the index did not catch up");
    }
  }

  private void takeInOne(Path file) throws IOException, InterruptedException {
    Caller editor = service.caller(Role.EDITOR);
    Manuals manuals = service.part(Manuals.class);
    String name = String.valueOf(file.getFileName());
    ManualVersion version;
    try (InputStream stream = Files.newInputStream(file)) {
      NewManual manual = new NewManual(name, List.of(name), null, null, "OPERATOR", false);
      version = manuals.receive(editor, manual, stream).version();
    }
    while (!version.settled()) {
      Thread.sleep(LOOK_MILLISECONDS);
      version = manuals.get(editor, version.manual(), version.number());
    }
    progress.printf(
        "%s %s %d pages %d passages%n", name, version.state(), version.pages(), version.passages());
    if (version.state() != ManualState.PUBLISHED) {
      throw new IOException(name + " was not published: " + version.code());
    }
  }
}
