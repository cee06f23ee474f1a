package com.autoboss.assistant.lifecycle;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything this installation keeps outside PostgreSQL: originals of
 * manuals, the Lucene projection, page pictures, and the embedded database where there is one.
 *
 * @param root absolute, normalised
 */
public record DataFolder(Path root) {

  public DataFolder {
    root = root.toAbsolutePath().normalize();
  }

  /**
   * The folder to use: the one configured, else {@code .data} in the home of the installation
   * (system property {@code assistant.home}), else {@code .data} in the working folder.
   *
   * @param configured a path, relative ones to the working folder; null or blank when nothing is
   *     configured
   */
  public static DataFolder chosen(@Nullable String configured) {
    return configured != null && !configured.isBlank()
        ? new DataFolder(Path.of(configured))
        : new DataFolder(Path.of(System.getProperty("assistant.home", "")).resolve(".data"));
  }

  /** Originals by their SHA-256; the only files here that cannot be made again. */
  public Path content() {
    return root.resolve("content");
  }

  /** The Lucene projection of this node. */
  public Path index() {
    return root.resolve("index");
  }

  /** Rendered page pictures. */
  public Path pictures() {
    return root.resolve("pictures");
  }

  /** Packs for phones; can be made again. */
  public Path packs() {
    return root.resolve("packs");
  }

  /** Short-lived files; emptied at every start. */
  public Path temporary() {
    return root.resolve("tmp");
  }

  /** The embedded PostgreSQL: programs, cluster, password, port. */
  public Path database() {
    return root.resolve("postgresql");
  }

  /** Holds the base address of the running service, absent while none runs. */
  public Path address() {
    return root.resolve("service.address");
  }
}
