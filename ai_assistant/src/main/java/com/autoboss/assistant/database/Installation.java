package com.autoboss.assistant.database;

import com.autoboss.assistant.lifecycle.DataFolder;
import com.autoboss.assistant.lifecycle.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * An installation of the product, open for use: its data folder and its database. The service holds
 * it alone; a command comes beside a running service, or starts the database for its own time.
 */
public final class Installation implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 60;

  private final DataFolder folder;
  private final DatabaseUrl database;
  private final @Nullable FolderLock lock;
  private final @Nullable EmbeddedPostgres server;
  private final AtomicBoolean closed = new AtomicBoolean();

  private Installation(
      DataFolder folder,
      DatabaseUrl database,
      @Nullable FolderLock lock,
      @Nullable EmbeddedPostgres server) {
    this.folder = folder;
    this.database = database;
    this.lock = lock;
    this.server = server;
  }

  /**
   * Opens it for the service, which excludes every other service on the same folder.
   *
   * @throws StartRefused when another process holds the folder or the database cannot start
   */
  public static Installation forService(DataFolder folder, DatabaseSettings settings) {
    FolderLock lock =
        awaitCommands(folder, FolderLock.Holder.SERVICE)
            .orElseThrow(() -> FolderLock.inUse(folder));
    removeLeftovers(folder);
    return opened(folder, settings, lock);
  }

  /**
   * Empties a data folder for good.
   *
   * @throws StartRefused when a process uses it, or when it holds things but no mark of this
   *     product
   */
  public static void reset(DataFolder folder) {
    if (!FolderLock.marks(folder) && !isEmpty(folder)) {
      throw new StartRefused(
          "%s is no data folder of this product; nothing was removed".formatted(folder.root()));
    }
    try (FolderLock lock =
        FolderLock.take(folder, FolderLock.Holder.SERVICE)
            .orElseThrow(() -> FolderLock.inUse(folder))) {
      lock.emptyFolder();
    }
  }

  /**
   * The base address of the service that runs on the folder; empty while none does or while it is
   * still starting.
   */
  public static Optional<String> runningAt(DataFolder folder) {
    return FolderLock.marks(folder) && FolderLock.isHeld(folder)
        ? FolderLock.address(folder)
        : Optional.empty();
  }

  private static boolean isEmpty(DataFolder folder) {
    String[] entries = folder.root().toFile().list();
    return entries == null || entries.length == 0;
  }

  private static void removeLeftovers(DataFolder folder) {
    try {
      Modes.deleteTree(folder.temporary());
      Files.createDirectories(folder.temporary());
      Files.deleteIfExists(folder.address());
    } catch (IOException failed) {
      throw new StartRefused(
          "%s cannot be emptied: %s".formatted(folder.temporary(), failed.getMessage()), failed);
    }
  }

  /**
   * Opens it for a command. Connects to the database of a running service, else starts the embedded
   * one, which then stops at {@link #close}.
   */
  public static Installation forCommand(DataFolder folder, DatabaseSettings settings) {
    DatabaseUrl url = settings.url();
    if (url != null) {
      return new Installation(folder, url, null, null);
    }
    Optional<FolderLock> lock = awaitCommands(folder, FolderLock.Holder.COMMAND);
    return lock.isPresent() ? opened(folder, settings, lock.get()) : besideService(folder);
  }

  private static Installation opened(
      DataFolder folder, DatabaseSettings settings, FolderLock lock) {
    DatabaseUrl url = settings.url();
    if (url != null) {
      return new Installation(folder, url, lock, null);
    }
    try {
      EmbeddedPostgres server = EmbeddedPostgres.start(folder.database(), List.of());
      return new Installation(folder, server.url(), lock, server);
    } catch (StartRefused refused) {
      lock.close();
      throw refused;
    }
  }

  /** Waits while another command has the folder; returns nothing when a service has it. */
  private static Optional<FolderLock> awaitCommands(DataFolder folder, FolderLock.Holder holder) {
    long start = System.nanoTime();
    Optional<FolderLock> lock = FolderLock.take(folder, holder);
    while (lock.isEmpty() && FolderLock.isHeldByCommand(folder) && patient(start)) {
      pause();
      lock = FolderLock.take(folder, holder);
    }
    return lock;
  }

  /** The service may be on its way up: its database is tried for a while. */
  private static Installation besideService(DataFolder folder) {
    long start = System.nanoTime();
    while (patient(start)) {
      try {
        DatabaseUrl url = new Cluster(folder.database()).url();
        try (Connection connection = url.connect()) {
          connection.getMetaData();
          return new Installation(folder, url, null, null);
        }
      } catch (IOException | SQLException notYet) {
        pause();
      }
    }
    throw FolderLock.inUse(folder);
  }

  private static boolean patient(long start) {
    return System.nanoTime() - start < TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StartRefused("interrupted while waiting for the data folder", interrupted);
    }
  }

  public DataFolder folder() {
    return folder;
  }

  public DatabaseUrl database() {
    return database;
  }

  /** Stops what this opened, database first; the folder is free afterwards. Twice is once. */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    if (server != null) {
      server.close();
    }
    if (lock != null) {
      lock.close();
    }
  }
}
